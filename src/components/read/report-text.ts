/** A section of a report as two reports are set against each other by it. */
export interface TextSection {
  /** One of the six prescribed sections, `preamble`, or `section-7`. */
  readonly key: string;
  /** As printed; empty before the first heading. */
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A report as it is read side by side. */
export interface ReportText {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly TextSection[];
}

/** The words of a report, from its own page: they are published once, and read from there. */
export function reportText(id: string, page: ParentNode): ReportText {
  return {
    id,
    title: textOf(page.querySelector("h1")),
    sections: [...page.querySelectorAll(".report-section")].map((section) => ({
      key: section.querySelector("h2")?.id ?? "preamble",
      title: textOf(section.querySelector("h2 .self")),
      paragraphs: [...section.querySelectorAll(".prose-block")].map(textOf),
    })),
  };
}

/** Two sections of the same kind; null where a report has none. */
export interface SectionPair {
  readonly left: TextSection | null;
  readonly right: TextSection | null;
}

/** The sections of two reports by kind: those of the left one in its order, then what only the right one has. */
export function pairSections(left: ReportText, right: ReportText): readonly SectionPair[] {
  const others = new Map(right.sections.map((section) => [section.key, section]));
  const here = new Set(left.sections.map(({ key }) => key));
  return [
    ...left.sections.map((section) => ({ left: section, right: others.get(section.key) ?? null })),
    ...right.sections
      .filter(({ key }) => !here.has(key))
      .map((section) => ({ left: null, right: section })),
  ].filter((pair) => [pair.left, pair.right].some((section) => section?.paragraphs.length));
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}
