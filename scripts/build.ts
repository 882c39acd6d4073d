/**
 * `npm run build`: the whole archive into `dist/` (or `GONGKAI_OUT`).
 * A report that cannot be read is left out and named; the rest is built and the exit code is 1.
 */
import { buildArchive } from "./build/archive.ts";

process.exitCode = await buildArchive();
