/**
 * `npm run publish -- --to groonga|clickhouse --url ADDRESS [--cluster NAME]`: brings an engine to the state of the
 * archive that `npm run data` stored. Exit: 0 when it is, 1 when the engine refused, 2 on arguments it does not know.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { clickhouseOver, clickhouseTarget } from "./search/clickhouse.ts";
import { groongaOver, groongaTarget } from "./search/groonga.ts";
import { type PublishTarget, publish } from "./search/publish.ts";
import { storedDocuments } from "./search/write.ts";

const { values } = parseArgs({
  options: {
    to: { type: "string", default: "" },
    url: { type: "string", default: "" },
    cluster: { type: "string" },
  },
});

/** The engines records can be sent to. */
const TARGETS: Readonly<Record<string, (url: string) => PublishTarget>> = {
  groonga: (url) => groongaTarget(groongaOver(url)),
  clickhouse: (url) => clickhouseTarget(clickhouseOver(url), values.cluster ?? null),
};

const target = TARGETS[values.to];
if (!target || !URL.canParse(values.url)) {
  console.error(
    `Unexpected --to ${values.to} --url ${values.url}, expected an engine (${Object.keys(TARGETS).join(", ")}) and its address`,
  );
  process.exitCode = 2;
} else {
  try {
    const archive = storedDocuments(resolve(process.env["GONGKAI_STORE"] ?? ".cache/store"));
    const { sent, unchanged, removed } = await publish(archive, target(values.url));
    console.log(`${sent} reports sent, ${unchanged} unchanged, ${removed} removed`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
