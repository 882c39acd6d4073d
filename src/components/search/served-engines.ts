import { clickhouseEngine, groongaEngine, type SearchEngine } from "../../lib/search/index.ts";

/** A server that holds the archive's records and can be asked in place of the static index. */
export interface ServedBy {
  readonly kind: "groonga" | "clickhouse";
  /** Where it answers, ending in `/`. What the page sends there only reads: GET, so that a proxy need let nothing else in. */
  readonly address: string;
}

/** The engine that asks a server over HTTP. */
export function servedEngineOf({ kind, address }: ServedBy): SearchEngine {
  return ENGINES[kind](address);
}

const ENGINES: Readonly<Record<ServedBy["kind"], (address: string) => SearchEngine>> = {
  groonga: (address) =>
    groongaEngine(async (command, parameters) => {
      const url = `${address}d/${command}?${new URLSearchParams(parameters)}`;
      const [[status], answer] = (await json(url)) as [readonly [number], unknown];
      if (status !== 0) throw new Error(`${command}: ${status}`);
      return answer;
    }),
  clickhouse: (address) =>
    clickhouseEngine(async (query) => {
      const url = new URL(address);
      url.searchParams.set("query", query);
      url.searchParams.set("default_format", "JSONCompact");
      return ((await json(url.href)) as { data: readonly (readonly unknown[])[] }).data;
    }),
};

async function json(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
