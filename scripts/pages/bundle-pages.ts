import { readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { type PageStyles, PROGRAM, writeBundleHead } from "./page-bundle.ts";

/** What Astro calls the program in the folder it writes it into, below its output. */
const OWN_PROGRAM = { folder: ".prerender", entry: /^prerender-entry\..*\.mjs$/ };

/**
 * Has `astro build` make the program that renders pages, and their scripts and styles, and stop there. Which pages
 * there are and what stands in them depends on the archive; the program does not, and is kept for the next build.
 */
export function bundlePages(): AstroIntegration {
  let stylesNow = (): PageStyles => [];
  return {
    name: "gongkai:bundle-pages",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        // Public files belong to a site, not to the program; a folder that is not there has nothing to copy.
        const none = join(fileURLToPath(config.cacheDir), "no-public/");
        updateConfig({ publicDir: pathToFileURL(none) });
      },
      "astro:build:setup": ({ pages }) => {
        stylesNow = () => [...pages].map(([key, { styles }]) => [key, styles]);
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          setup: async () => undefined,
          getStaticPaths: async () => [],
        }));
      },
      // Astro removes its program when this hook has run.
      "astro:build:generated": ({ dir }) => {
        const assets = fileURLToPath(dir);
        const bundle = dirname(assets);
        renameSync(join(assets, OWN_PROGRAM.folder), join(bundle, PROGRAM));
        const entry = readdirSync(join(bundle, PROGRAM)).find((f) => OWN_PROGRAM.entry.test(f));
        if (entry === undefined) throw new Error("Astro wrote no program that renders pages");
        writeBundleHead(bundle, { entry, styles: stylesNow() });
      },
    },
  };
}
