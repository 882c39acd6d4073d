import { type Message, message } from "../../message/index.ts";
import type { Line } from "./compact.ts";
import { statedPeriods } from "./period.ts";
import type { Title } from "./title.ts";

/** Where a year can be read. */
export interface YearEvidence {
  readonly title: Title | null;
  readonly whole: string;
  readonly fileName: string;
  readonly lines: readonly Line[];
  /** From the command line; it wins. */
  readonly given: number | null;
}

interface Witness {
  readonly where: string;
  readonly year: number;
}

/** The report year, if those who name it agree; null with a warning that asks if they do not or nobody does. */
export function settleYear(evidence: YearEvidence): {
  readonly year: number | null;
  readonly messages: readonly Message[];
} {
  const strong = strongWitnesses(evidence);
  const said = strong.map(({ where, year }) => `${where} ${year}`).join("、");
  if (evidence.given !== null) {
    const given = evidence.given;
    const against = strong.some(({ year }) => year !== given);
    return {
      year: given,
      messages: against
        ? [message("identify-year-given", { year: given, witnesses: said }, null)]
        : [],
    };
  }
  const years = new Set(strong.map(({ year }) => year));
  if (years.size > 1) {
    return {
      year: null,
      messages: [message("identify-year-disagrees", { witnesses: said }, null)],
    };
  }
  const agreed = strong[0]?.year;
  if (agreed !== undefined) return { year: agreed, messages: [] };
  return weakYear(evidence);
}

/** Title, stated period, and a file name that is itself a title. */
function strongWitnesses({ title, whole, fileName }: YearEvidence): readonly Witness[] {
  const periods = statedPeriods(whole).filter((period) => !period.halfYear);
  const named = /(20[0-3]\d)年?(?:度)?(?=[^/]*(?:信息公开|政务公开|年度报告|年报))/.exec(
    fileName,
  )?.[1];
  return [
    ...(title === null || title.year === null ? [] : [{ where: "标题 title", year: title.year }]),
    ...(periods.length === 1
      ? [{ where: "统计期限 period", year: (periods[0] as { year: number }).year }]
      : []),
    ...(named === undefined
      ? []
      : [{ where: "文件名 file name", year: Number.parseInt(named, 10) }]),
  ];
}

/** Without any of these: a short line or sentence that names the year of the report, else four digits of the file name. */
function weakYear({ lines, whole, fileName }: YearEvidence): {
  readonly year: number | null;
  readonly messages: readonly Message[];
} {
  const named = new Set([
    ...[...whole.matchAll(/(20[0-3]\d)年度?(?:政府信息公开(?:工作)?(?:年度)?|报告$)/gm)].map(
      (match) => match[1] as string,
    ),
    ...lines
      .slice(0, 12)
      .flatMap((line) => /^(20[0-3]\d)年度?(?:报告|年报)$/.exec(line.key)?.[1] ?? []),
  ]);
  const file = /(?<!\d)(20[0-3]\d)(?!\d)/.exec(fileName)?.[1];
  const text = named.size === 1 ? [...named][0] : undefined;
  const year = text ?? file;
  if (year === undefined) return { year: null, messages: [message("identify-no-year", {}, null)] };
  const where = text === undefined ? "文件名 file name" : "正文 text";
  return {
    year: Number.parseInt(year, 10),
    messages: [message("identify-year-weak", { year, where }, null)],
  };
}
