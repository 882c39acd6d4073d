import { build } from "vite";
import astroConfig from "../../astro.config.mjs";

/**
 * A script with everything it imports as one text that may stand in a page, made with the site's own settings.
 * @param entry path of the script, from the project's root
 */
export async function bundleScript(entry: string): Promise<string> {
  const { build: settings, resolve } = astroConfig.vite ?? {};
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ...(resolve ? { resolve } : {}),
    build: {
      ...(settings?.target ? { target: settings.target } : {}),
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "es", codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunks = bundle && "output" in bundle ? bundle.output : [];
  const [chunk, more] = chunks.filter(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk" || more) throw new Error(`${entry} did not become one script`);
  // A closing tag inside a string would end the script in the page.
  return chunk.code.replace(/<\/(?=script)/gi, "<\\/").replace(/<!--/g, "<\\!--");
}
