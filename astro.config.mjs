import { defineConfig } from "astro/config";
import { bundlePages } from "./scripts/pages/bundle-pages.ts";

/** The browser floor: Windows 7's last Chromium, Firefox ESR, Safari of macOS 13 and iOS 16. */
const FLOOR = ["chrome109", "firefox115", "safari16.4"];

export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  outDir: process.env.GONGKAI_OUT ?? "dist",
  publicDir: process.env.GONGKAI_PUBLIC ?? "public",
  cacheDir: ".cache/astro",
  devToolbar: { enabled: false },
  integrations: [bundlePages()],
  // `preserve` is `file` that also keeps en/index.html, which a bare file server needs.
  build: { format: "preserve", assets: "assets", inlineStylesheets: "never" },
  vite: {
    build: {
      target: FLOOR,
      cssTarget: FLOOR,
      // One style sheet for all pages: cached once, and the same look everywhere.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
    },
    // Workers in pieces too: the readers of PDF and Word are fetched when such a file is dropped.
    worker: { format: "es" },
    // A worker has no document, and no page may turn text into markup: libraries in their plain form.
    resolve: { conditions: ["worker", "module", "browser", "development|production"] },
    experimental: {
      // A script finds its chunks and workers beside itself, so the site works below any path.
      renderBuiltUrl: (_file, { hostType }) =>
        hostType === "html" ? undefined : { relative: true },
    },
  },
});
