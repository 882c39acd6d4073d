import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { storeDirectory } from "../../src/site/store.ts";
import { pathsBelow } from "../dataset/paths.ts";
import { copyFile, linkFile } from "./link-file.ts";

/** What our makers write, always as new files in place of old ones. */
const MADE = /^(?:data|search|cards)\//;

/**
 * Takes the public files into the site by a second name instead of a copy: the data of 10 000 reports is as large as
 * their pages. Files that people write are copied, for they may be edited in their place.
 */
export function linkPublic(): AstroIntegration {
  let published = "";
  return {
    name: "gongkai:link-public",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        published = fileURLToPath(config.publicDir);
        // Astro copies whatever it knows as public; a folder that is not there has nothing to copy.
        updateConfig({ publicDir: pathToFileURL(join(storeDirectory(), "no-public/")) });
      },
      "astro:build:done": ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const path of pathsBelow(published)) {
          const take = MADE.test(path) ? linkFile : copyFile;
          take(join(published, path), join(site, path));
        }
      },
    },
  };
}
