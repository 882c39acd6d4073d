import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { storeDirectory } from "../../src/site/store.ts";
import { pathsBelow } from "../dataset/paths.ts";
import { linkFile } from "./link-file.ts";

/**
 * Takes the public files into the site by a second name instead of a copy: the data of 10 000 reports is as large as
 * their pages. Our makers write new files in place of old ones, so a finished site never changes under a reader.
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
        for (const path of pathsBelow(published)) linkFile(join(published, path), join(site, path));
      },
    },
  };
}
