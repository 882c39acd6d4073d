import {
  type DocumentSource,
  type GroongaSend,
  groongaRows,
  groongaSchema,
} from "../../src/lib/search/index.ts";

/** Rows sent at once. */
const BATCH = 200;
const JSON_TYPE = { "Content-Type": "application/json" };

/** Sends commands to a Groonga server over HTTP, `http://localhost:10041/`. */
export function groongaOver(url: string): GroongaSend {
  return async (command, parameters, body) => {
    const address = new URL(`d/${command}?${new URLSearchParams(parameters)}`, url);
    const response = await fetch(
      address,
      body === undefined ? {} : { method: "POST", headers: JSON_TYPE, body },
    );
    const [[status, , , message], answer] = (await response.json()) as [
      [number, number, number, string?],
      unknown,
    ];
    if (status !== 0) throw new Error(`Groonga refused ${command}: ${message ?? status}`);
    return answer;
  };
}

/** What publishing did. */
export interface Published {
  readonly sent: number;
  /** Reports the server had already, by content hash. */
  readonly unchanged: number;
  /** Reports that are no longer in the archive. */
  readonly removed: number;
}

/** Brings a Groonga database to the state of an archive. Doing it again sends nothing. */
export async function publishToGroonga(
  source: DocumentSource,
  send: GroongaSend,
): Promise<Published> {
  const known = await prepare(source, send);
  let unchanged = 0;
  let batch: ReturnType<typeof groongaRows>[] = [];
  const flush = async () => {
    for (const table of ["Regions", "Agencies", "Reports"] as const) {
      const rows = batch.flatMap((one) => one[table]);
      if (rows.length > 0) await send("load", { table }, JSON.stringify(rows));
    }
    batch = [];
  };
  for (const id of source.ids) {
    const document = source.load(id);
    if (known.get(id) === document.contentHash) unchanged++;
    else batch.push(groongaRows(document));
    if (batch.length === BATCH) await flush();
  }
  await flush();
  const kept = new Set(source.ids);
  const gone = [...known.keys()].filter((id) => !kept.has(id));
  for (const key of gone) await send("delete", { table: "Reports", key });
  return { sent: source.ids.length - unchanged, unchanged, removed: gone.length };
}

/** Makes the tables where there are none; tells the content hash of every report that is there. */
async function prepare(
  source: DocumentSource,
  send: GroongaSend,
): Promise<ReadonlyMap<string, string>> {
  const exists = (await send("object_exist", { name: "Reports" })) as boolean;
  if (!exists) {
    const first = source.ids[0];
    const figures = first === undefined ? [] : Object.keys(source.load(first).figures);
    for (const [command, parameters] of groongaSchema(figures)) await send(command, parameters);
    return new Map();
  }
  const answer = await send("select", {
    table: "Reports",
    output_columns: "_key,hash",
    limit: "-1",
  });
  const [[, , ...rows]] = answer as [[unknown, unknown, ...[string, string][]]];
  return new Map(rows);
}
