import { join, resolve } from "node:path";

/**
 * The folder that holds the published `data/` and `search/` of a store, and the other files every page may ask for:
 * `public/` for the store of this working tree, a folder within it for any other, so that no store is
 * ever shown with the data of another.
 * @param storeDir absolute path of the store
 */
export function publishedDirectory(storeDir: string): string {
  return storeDir === resolve(".cache/store") ? resolve("public") : join(storeDir, "public");
}
