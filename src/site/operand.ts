import type { Operand } from "../lib/audit/index.ts";
import type { Report } from "../lib/report/index.ts";
import {
  type Bilingual,
  figureSpec,
  rowLabel,
  SECTIONS,
  TABLE_KEYS,
  tableOf,
} from "../lib/statute/index.ts";
import { reportPath } from "./links.ts";

/** An operand of a finding as the page of its report names and links it. */
export interface OperandView {
  readonly label: Bilingual;
  /** Site path with fragment of what it stands on, or null when nothing on any page does. */
  readonly target: string | null;
  /** Id of the cell or passage on the report's own page, or null when it stands on another or nowhere. */
  readonly id: string | null;
  /** The value as computed with, or null where there is none. */
  readonly value: string | null;
}

/** Names an operand in the statute's words and says where it stands. */
export function operandView(operand: Operand, report: Report): OperandView {
  const [owner, address] = splitAddress(operand.address, report.id);
  const other = owner !== report.id;
  const id = other ? null : idOf(address, operand, report);
  return {
    label: labelOf(address, operand, other ? owner.slice(-4) : null),
    target: other
      ? `${reportPath(owner)}${operand.state === "missing" ? "" : `#${address}`}`
      : id && `${reportPath(owner)}#${id}`,
    id,
    value: operand.value,
  };
}

/** `<report id>#<address>` for another year's figure, else an address of the report itself. */
function splitAddress(address: string, report: string): readonly [owner: string, address: string] {
  const at = address.indexOf("#");
  return at === -1 ? [report, address] : [address.slice(0, at), address.slice(at + 1)];
}

function idOf(address: string, operand: Operand, report: Report): string | null {
  const spec = figureSpec(address);
  if (spec) {
    const form = report.tables[spec.table]?.form;
    return form !== undefined && spec.forms.includes(form) ? address : null;
  }
  if (/^(?:meta\.|agency$)/.test(address)) return "source";
  const table = TABLE_KEYS.find((key) => key === address);
  if (table) return report.tables[table] ? `caption-${table}` : null;
  return passageId(address, operand, report);
}

/** The passage of the prose at the operand's line, else its section. */
function passageId(address: string, { line }: Operand, report: Report): string | null {
  const key = /^(?:narrative|section)\.(.+)$/.exec(address)?.[1];
  if (key === undefined) return null;
  for (const section of report.sections) {
    for (const block of section.blocks) {
      if (block.kind !== "statutory" && block.place.line === line) return block.anchor;
    }
  }
  return (
    report.sections.find(({ anchor, title }) => anchor === key && title !== "")?.anchor ?? null
  );
}

/** What a check may rest on beside figures and prose. */
const RECORD_NAMES: Readonly<Record<string, Bilingual>> = {
  "meta.title": { zh: "标题", en: "Title" },
  "meta.year": { zh: "年度", en: "Year" },
  "meta.form": { zh: "登记的格式", en: "Form on record" },
  "meta.published": { zh: "公布日期", en: "Date of publication" },
  "meta.source.url": { zh: "原址", en: "Source address" },
  "meta.source.retrieved": { zh: "取得日期", en: "Date retrieved" },
  "meta.source.kind": { zh: "来源", en: "Kind of source" },
  agency: { zh: "机关", en: "Agency" },
  "report.sections": { zh: "实有节数", en: "Sections found" },
  "series.missingYears": { zh: "缺少的年度数", en: "Years missing" },
};

function labelOf(address: string, operand: Operand, year: string | null): Bilingual {
  const name = nameOf(address, operand);
  return year === null ? name : { zh: `${year}年 ${name.zh}`, en: `${year}: ${name.en}` };
}

function nameOf(address: string, operand: Operand): Bilingual {
  return figureName(address) ?? recordName(address, operand) ?? proseName(operand);
}

function figureName(address: string): Bilingual | null {
  const spec = figureSpec(address);
  if (!spec) return null;
  // Of an application's row the innermost label is enough; of table C the remedy is needed too.
  const label = spec.table === "review" ? spec.row.label : spec.row.label.slice(-1);
  const row = { ...spec.row, label };
  return {
    zh: `${rowLabel(row, "zh")} · ${spec.column.label.zh}`,
    en: `${rowLabel(row, "en")} · ${spec.column.label.en}`,
  };
}

function recordName(address: string, operand: Operand): Bilingual | null {
  const table = TABLE_KEYS.find((key) => key === address);
  const section = SECTIONS.find(({ key }) => address === `section.${key}`);
  const name = RECORD_NAMES[address] ?? section?.title ?? (table && tableOf(table, "2021").title);
  if (!name) return null;
  const words = operand.text === undefined ? "" : operand.text;
  return words === "" ? name : { zh: `${name.zh}：${words}`, en: `${name.en}: ${words}` };
}

function proseName({ text, address }: Operand): Bilingual {
  const words = text ?? address;
  return { zh: `正文“${words}”`, en: `the prose, “${words}”` };
}
