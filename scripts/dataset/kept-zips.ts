import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { linkFile } from "../pages/link-file.ts";
import { codeKey } from "../store/code-key.ts";
import { sha256 } from "../store/hash.ts";
import { writeAtomically } from "../store/write-atomically.ts";
import type { Written } from "./file-sink.ts";
import { keepOnly } from "./keep-only.ts";
import { writeZip, type ZipContent } from "./zip.ts";

/** The zips of the last run, so that one whose tables are as they were is not put together again. */
export interface KeptZips {
  /**
   * Puts a zip in its place.
   * @param name file name, without its ending
   * @param tables hash of all tables that go into it
   */
  readonly put: (name: string, path: string, content: ZipContent, tables: string) => Written;
  /** Forgets the zips that were not asked for. */
  readonly close: () => void;
}

/** What a kept zip was made from, and what it is. */
interface KeptZip {
  readonly key: string;
  readonly written: Written;
}

/** Opens the zips kept in a store; those that other code made are made anew. */
export function openKeptZips(storeDir: string): KeptZips {
  const folder = join(storeDir, "zips");
  const code = codeKey();
  const asked = new Set<string>();
  return {
    put(name, path, content, tables) {
      const { config, site, cut } = content;
      const [zip, note] = [join(folder, `${name}.zip`), join(folder, `${name}.json`)];
      for (const file of [`${name}.zip`, `${name}.json`]) asked.add(file);
      const key = sha256(JSON.stringify([code, config, site, cut, tables]));
      const kept = existsSync(note) ? (JSON.parse(readFileSync(note, "utf8")) as KeptZip) : null;
      if (kept?.key === key && existsSync(zip)) {
        linkFile(zip, path);
        return kept.written;
      }
      rmSync(note, { force: true });
      const written = writeZip(path, content);
      linkFile(path, zip);
      writeAtomically(note, JSON.stringify({ key, written } satisfies KeptZip));
      return written;
    },
    close: () => keepOnly(folder, asked),
  };
}
