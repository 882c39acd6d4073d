import { type SearchResult, simplify } from "../../lib/search/index.ts";
import { element } from "./elements.ts";
import type { SearchTexts } from "./texts.ts";

/** Agencies named when letters were read as pinyin. */
const NAMED = 3;

/** What is said of how a query was read, if not just as it was typed; and, of one in traditional spelling that was found, the other one to try. */
export function readingView(
  { reading }: SearchResult,
  typed: string,
  texts: SearchTexts,
  search: (text: string) => void,
): readonly (Node | string)[] {
  const simplified = simplify(typed);
  switch (reading.kind) {
    case "simplified":
      return [texts.simplified(reading.text)];
    case "similar":
      return reading.text ? [texts.similar(reading.text)] : [];
    case "pinyin": {
      const more = reading.agencies.length > NAMED ? "……" : "";
      return [texts.pinyin(reading.agencies.slice(0, NAMED).join("、") + more)];
    }
    case "exact":
      return simplified === typed ? [] : [alsoSimplified(simplified, texts, search)];
  }
}

function alsoSimplified(
  text: string,
  texts: SearchTexts,
  search: (text: string) => void,
): HTMLButtonElement {
  const button = element("button", { type: "button" }, texts.alsoSimplified(text));
  button.addEventListener("click", () => search(text));
  return button;
}
