import type { Excerpt, Hit } from "../../lib/search/index.ts";
import { element, marked } from "./elements.ts";
import { passageAddress } from "./passage-address.ts";
import type { SearchTexts } from "./texts.ts";

/** What hits are shown with. */
export interface ResultsContext {
  readonly texts: SearchTexts;
  /** Names of forms, in the language of the frame. */
  readonly forms: Readonly<Record<string, string>>;
  /** Relative address of the site's root. */
  readonly root: string;
  /** What reports are to mark. */
  readonly words: string;
}

/** The list of hits. */
export function hitList(
  hits: readonly Hit[],
  context: ResultsContext,
  heading: "h2" | "h3" = "h2",
): HTMLOListElement {
  const items = hits.map((hit) => hitItem(hit, context, heading));
  return element("ol", { class: "search-hits" }, ...items);
}

/** The hits under their agencies, which the engine brings together. */
export function groupedHits(hits: readonly Hit[], context: ResultsContext): HTMLElement {
  const groups: { readonly name: string; readonly hits: Hit[] }[] = [];
  for (const hit of hits) {
    const { name } = hit.report.agency;
    const last = groups.at(-1);
    if (last?.name === name) last.hits.push(hit);
    else groups.push({ name, hits: [hit] });
  }
  return element(
    "div",
    { class: "search-groups" },
    ...groups.map((group) =>
      element(
        "section",
        { class: "search-group" },
        element("h2", {}, group.name),
        hitList(group.hits, context, "h3"),
      ),
    ),
  );
}

function hitItem(hit: Hit, context: ResultsContext, heading: "h2" | "h3"): HTMLLIElement {
  const { report, title, excerpts, occurrences } = hit;
  const address = passageAddress(context.root, report.id, excerpts[0], context.words);
  const name = title.length > 0 ? marked(title) : [document.createTextNode(report.title)];
  return element(
    "li",
    { "data-report-id": report.id },
    element(heading, {}, element("a", { href: address, "data-hit": true }, ...name)),
    element(
      "p",
      { class: "search-meta" },
      [
        report.agency.name,
        context.texts.year(String(report.year)),
        context.forms[report.form] ?? report.form,
        occurrences > 0 ? context.texts.occurrences(occurrences) : "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
    ),
    ...excerpts.map((excerpt) => excerptLine(excerpt, hit, context)),
  );
}

function excerptLine(excerpt: Excerpt, { report }: Hit, context: ResultsContext): HTMLElement {
  const address = passageAddress(context.root, report.id, excerpt, context.words);
  const place = excerpt.kind === "heading" ? "" : excerpt.heading;
  return element(
    "p",
    { class: "search-excerpt" },
    place === "" ? null : element("a", { class: "search-section", href: address }, place),
    element("span", { lang: "zh-CN" }, ...marked(excerpt.runs)),
  );
}
