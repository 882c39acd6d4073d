/** `npm start`: builds the archive, serves it and prints the address. A broken report does not stop it. */
import { buildArchive, outputDirectory } from "./build/archive.ts";
import { announce } from "./preview.ts";

const code = await buildArchive();
if (code > 1) process.exit(code);
await announce(outputDirectory());
