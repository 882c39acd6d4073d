import { element } from "./elements.ts";
import { type SearchState, writeState } from "./state.ts";
import type { SearchTexts } from "./texts.ts";

/** Pages named beside the current one, on either side. */
const BESIDE = 2;

/** Links to the pages around the current one; nothing when there is but one. */
export function pager(
  state: SearchState,
  pages: number,
  texts: SearchTexts,
  go: (page: number) => void,
): readonly HTMLElement[] {
  if (pages < 2) return [];
  const link = (page: number, name: string, label = name) => {
    const current = page === state.page;
    const made = element(
      "a",
      {
        href: writeState({ ...state, page }) || "?",
        "aria-label": label,
        "aria-current": current ? "page" : null,
      },
      name,
    );
    made.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(page);
    });
    return made;
  };
  const first = Math.max(1, state.page - BESIDE);
  const last = Math.min(pages, state.page + BESIDE);
  const near = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return [
    ...(state.page > 1 ? [link(state.page - 1, texts.previous)] : []),
    ...near.map((page) => link(page, String(page), texts.page(page))),
    ...(state.page < pages ? [link(state.page + 1, texts.next)] : []),
  ];
}
