/** `npm run preview`: serves the built archive and prints the address. `PORT` chooses the port. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { outputDirectory } from "./build/archive.ts";
import { serveStatic } from "./serve.ts";

/** Serves a built site until the process is stopped. Exits with 1 and says what to do when there is none. */
export async function announce(directory: string): Promise<void> {
  if (!existsSync(join(directory, "index.html"))) {
    console.error(`There is no site in ${directory}: run npm run build first.`);
    process.exit(1);
  }
  const site = await serveStatic(directory, { port: Number(process.env["PORT"] ?? 4321) });
  console.log(`\n  公开 Gongkai is at ${site.address}\n  Stop it with Ctrl+C.\n`);
}

if (import.meta.main) await announce(outputDirectory());
