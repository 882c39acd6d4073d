import type { Bilingual } from "../../statute/index.ts";
import { compareText, sorted } from "../order.ts";
import type { StoreRecord } from "../record.ts";
import { CORRECTION_TERMS } from "../schema/terms.ts";
import { addedOn } from "../updates.ts";

/** One thing a reader of a feed hears of: a report that is new here, or a figure that was corrected. */
export interface FeedEntry {
  /** Unique and permanent, without an address: `410822/government/2020`, or that with `#correction-1`. */
  readonly key: string;
  /** Report id. */
  readonly report: string;
  readonly agency: string;
  readonly region: string;
  /** Calendar day it is dated by. */
  readonly date: string;
  readonly title: string;
  readonly summary: Bilingual;
}

/** The entries of one record: the report itself, then its corrections in the order of the file. */
export function entriesOf({ report }: StoreRecord): readonly FeedEntry[] {
  const { meta } = report;
  const about = { report: report.id, agency: meta.agency, region: meta.agency.slice(0, 6) };
  const found = report.figures.filter(({ cell }) => cell.state === "reported").length;
  return [
    {
      ...about,
      key: report.id,
      date: addedOn(meta),
      title: meta.title,
      summary: {
        zh: `新收录：${meta.year}年度，${found}个数字`,
        en: `New in the archive: report year ${meta.year}, ${found} figures`,
      },
    },
    ...meta.corrections.map((correction, index) => ({
      ...about,
      key: `${report.id}#correction-${index + 1}`,
      date: correction.date,
      title: `更正：${meta.title}`,
      summary: correctionSummary(correction),
    })),
  ];
}

/** Newest first; on one day by key, so that the order never depends on that of the input. */
export function newestFirst(entries: Iterable<FeedEntry>): readonly FeedEntry[] {
  return sorted(entries, (a, b) => compareText(b.date, a.date) || compareText(a.key, b.key));
}

function correctionSummary(
  correction: StoreRecord["report"]["meta"]["corrections"][number],
): Bilingual {
  const kind = CORRECTION_TERMS.find(({ value }) => value === correction.kind)?.meaning;
  const change = `${correction.figure}: ${correction.old} → ${correction.new}`;
  return {
    zh: `${change}（${kind?.zh}：${correction.why}）`,
    en: `${change} (${kind?.en}: ${correction.why})`,
  };
}
