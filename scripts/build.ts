/**
 * `npm run build -- [--precompress] [--lang zh-CN|en]`: the whole archive into `dist/` (or `GONGKAI_OUT`), on demand
 * with every text compressed beside it (`.br`, `.gz`).
 * A report that cannot be read is left out and named; the rest is built and the exit code is 1.
 */
import { buildArchive } from "./build/archive.ts";
import { readCommandLine } from "./command-line.ts";

const { values } = readCommandLine("build", { precompress: { type: "boolean", default: false } });
process.exitCode = await buildArchive(values);
