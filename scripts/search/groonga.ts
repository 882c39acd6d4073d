import {
  type GroongaSend,
  groongaRows,
  groongaSchema,
  type SearchDocument,
} from "../../src/lib/search/index.ts";
import type { PublishTarget } from "./publish.ts";

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

/** A Groonga server as a place to publish to. */
export function groongaTarget(send: GroongaSend): PublishTarget {
  return {
    async prepare(figures) {
      if (await send("object_exist", { name: "Reports" })) return knownHashes(send);
      for (const [command, parameters] of groongaSchema(figures)) await send(command, parameters);
      return new Map();
    },
    async send(documents: readonly SearchDocument[]) {
      const rows = documents.map(groongaRows);
      for (const table of ["Regions", "Agencies", "Reports"] as const) {
        await send("load", { table }, JSON.stringify(rows.flatMap((one) => one[table])));
      }
    },
    async remove(ids) {
      for (const key of ids) await send("delete", { table: "Reports", key });
    },
  };
}

async function knownHashes(send: GroongaSend): Promise<ReadonlyMap<string, string>> {
  const all = { table: "Reports", output_columns: "_key,hash", limit: "-1" };
  const [[, , ...rows]] = (await send("select", all)) as [
    [unknown, unknown, ...[string, string][]],
  ];
  return new Map(rows);
}
