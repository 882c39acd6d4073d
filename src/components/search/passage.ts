/**
 * Marks on a report's page what a search led to: `?hl=` names the words, the hash the passage. Browsers that
 * know text fragments mark the first place themselves; this marks every place, in every browser. The code
 * that folds text as search does is fetched only when there is something to mark.
 */
const words = new URLSearchParams(location.search).get("hl");
if (words) {
  const { markPassage } = await import("./mark-passage.ts");
  markPassage(words, decodeURIComponent(location.hash.slice(1)));
}

export {};
