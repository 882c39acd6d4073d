import {
  type ClickhouseRow,
  clickhouseRow,
  clickhouseSchema,
  clickhouseTombstone,
} from "../../src/lib/search/index.ts";
import type { PublishTarget } from "./publish.ts";

/** A ClickHouse server: statements, questions, and rows to put into a table. Rejects with the server's words. */
export interface Clickhouse {
  run(statement: string): Promise<void>;
  select(statement: string): Promise<readonly (readonly unknown[])[]>;
  insert(table: string, rows: readonly ClickhouseRow[]): Promise<void>;
}

/** A ClickHouse server over HTTP, `http://localhost:8123/?database=archive`; its user and password may stand in the address. */
export function clickhouseOver(url: string): Clickhouse {
  const post = async (parameters: Readonly<Record<string, string>>, body: string) => {
    const address = new URL(url);
    const { username, password } = address;
    address.username = "";
    address.password = "";
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    const headers: Record<string, string> =
      username === ""
        ? {}
        : {
            "X-ClickHouse-User": decodeURIComponent(username),
            "X-ClickHouse-Key": decodeURIComponent(password),
          };
    const response = await fetch(address, { method: "POST", headers, body });
    const text = await response.text();
    if (!response.ok) throw new Error(`ClickHouse refused: ${text.trim().slice(0, 500)}`);
    return text;
  };
  return {
    run: async (statement) => void (await post({}, statement)),
    select: async (statement) => {
      const text = await post({ default_format: "JSONCompact" }, statement);
      return (JSON.parse(text) as { data: readonly (readonly unknown[])[] }).data;
    },
    insert: async (table, rows) => {
      const query = `INSERT INTO ${table} FORMAT JSONEachRow`;
      await post({ query }, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    },
  };
}

/** ClickHouse servers as a place to publish to. `cluster`: the name they know themselves by, null for a single one. */
export function clickhouseTarget(server: Clickhouse, cluster: string | null): PublishTarget {
  const versions = new Map<string, number>();
  const next = (id: string) => (versions.get(id) ?? 0) + 1;
  return {
    async prepare() {
      for (const statement of clickhouseSchema(cluster)) await server.run(statement);
      const rows = (await server.select(KNOWN)) as readonly [string, number, string, number][];
      for (const [id, version] of rows) versions.set(id, version);
      return new Map(rows.filter(([, , , gone]) => gone === 0).map(([id, , hash]) => [id, hash]));
    },
    send: (documents) =>
      server.insert(
        "reports",
        documents.map((document) => clickhouseRow(document, next(document.id))),
      ),
    remove: (ids) =>
      server.insert(
        "reports",
        ids.map((id) => clickhouseTombstone(id, next(id))),
      ),
  };
}

/** Rows that were replaced or taken away count too: what comes after them needs a higher version. */
const KNOWN =
  "SELECT id, max(version) AS newest, argMax(hash, version), argMax(gone, version) FROM reports GROUP BY id";
