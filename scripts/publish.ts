/**
 * `npm run publish -- --to groonga --url http://localhost:10041/`: brings an engine to the state of the archive that
 * `npm run data` stored. Exit: 0 when it is, 1 when the engine refused, 2 on arguments it does not know.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { groongaOver, type Published, publishToGroonga } from "./search/groonga.ts";
import { storedDocuments } from "./search/write.ts";

const { values } = parseArgs({
  options: { to: { type: "string", default: "" }, url: { type: "string", default: "" } },
});

/** The engines records can be sent to. */
const ENGINES: Readonly<Record<string, (url: string) => Promise<Published>>> = {
  groonga: (url) =>
    publishToGroonga(
      storedDocuments(resolve(process.env["GONGKAI_STORE"] ?? ".cache/store")),
      groongaOver(url),
    ),
};

const publish = ENGINES[values.to];
if (!publish || !URL.canParse(values.url)) {
  console.error(
    `Unexpected --to ${values.to} --url ${values.url}, expected an engine (${Object.keys(ENGINES).join(", ")}) and its address`,
  );
  process.exitCode = 2;
} else {
  try {
    const { sent, unchanged, removed } = await publish(values.url);
    console.log(`${sent} reports sent, ${unchanged} unchanged, ${removed} removed`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
