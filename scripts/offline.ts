/**
 * `scripts/offline.ts [OUT]`, a step of the build: writes `check-offline.html` (and `en/check-offline.html`) into a
 * finished site: the page that checks drafts as one file, for machines without network.
 */
import { resolve } from "node:path";
import { storeDirectory } from "../src/site/store.ts";
import { writeOfflineCheck } from "./offline/write-offline-check.ts";

await writeOfflineCheck(
  resolve(process.argv[2] ?? process.env["GONGKAI_OUT"] ?? "dist"),
  storeDirectory(),
);
