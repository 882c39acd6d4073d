import type { Extract } from "../extract.ts";
import { isCreditCode, isOrganisationCode } from "./checksum.ts";
import { compact, type Line } from "./compact.ts";
import { type DateReading, readDate } from "./date.ts";

/** What the head or foot of a page says of its document. */
export interface Fields {
  readonly indexNumber: string | null;
  /** Whether the organisation code the index number begins with checks; null when it begins with none. */
  readonly indexChecks: boolean | null;
  readonly publisher: string | null;
  readonly published: DateReading;
}

/** Names of the publication date, the most telling first. */
const DATE_LABELS = [
  "发布日期",
  "发布时间",
  "公开日期",
  "发文日期",
  "成文日期",
  "生成日期",
  "公开时间",
  "日期",
  "时间",
];

const FIELD_NAMES =
  "索引号|索取号|信息索引|分类|主题分类|体裁分类|组配分类|服务对象|发布机构|发布单位|公开单位|发文机关|信息来源|来源|作者|发布日期|发布时间|公开日期|公开时间|发文日期|成文日期|生成日期|文号|发文字号|主题词|关键词|名称|标题|有效性|效力状态|公开方式|公开范围|公开时限|时间|日期|字体|字号|浏览次数|访问次数|点击|阅读次数|浏览|阅读|责任编辑|编辑";

/** `name:value` pairs of one line, whatever separates them. */
const FIELD = new RegExp(`(${FIELD_NAMES})[:\\]】|]?`, "g");

/** Whether a line is made of fields of a document head (来源:… 时间:…) and nothing else. */
export function isFieldLine(key: string): boolean {
  const first = new RegExp(`^[\\[【]?(?:${FIELD_NAMES})[:\\]】]`).test(key);
  const bare = /^(?:索引号|发布机构|文号)(?![的是在])/.test(key);
  return (first || bare) && key.length <= 160 && !/。/.test(key);
}

/** The fields of the document head, from lines near the title and from small tables; the sign-off date at the end. */
export function readFields(extract: Extract, lines: readonly Line[], bodyEnd: number): Fields {
  const texts = [
    ...lines.slice(0, 120).map((line) => line.key),
    ...extract.blocks
      .slice(0, 60)
      .flatMap((block) =>
        block.kind === "table" &&
        block.cells.length <= 40 &&
        isFieldTable(block.cells.map((cell) => compact(cell.text)))
          ? [block.cells.map((cell) => compact(cell.text)).join(" ")]
          : [],
      ),
    ...lines
      .slice(-30)
      .filter((line) => isFieldLine(line.key))
      .map((line) => line.key),
  ];
  const pairs = texts.flatMap(fieldPairs);
  const value = (name: string) => pairs.find((pair) => pair.name === name)?.value ?? null;
  const index = indexNumberOf(value("索引号") ?? value("索取号"));
  return {
    indexNumber: index,
    indexChecks: index === null ? null : indexChecks(index),
    publisher:
      value("发布机构") ??
      value("发布单位") ??
      value("公开单位") ??
      value("发文机关") ??
      value("信息来源") ??
      value("来源"),
    published: publishedOf(pairs, lines, bodyEnd),
  };
}

/** Whether the texts of a small table are a document head: 索引号 and its neighbours. */
export function isFieldTable(keys: readonly string[]): boolean {
  const text = keys.join(" ");
  return /索引号|索取号|发布机构|发文日期/.test(text) && !/予以公开|行政许可/.test(text);
}

function fieldPairs(key: string): readonly { readonly name: string; readonly value: string }[] {
  const hits = [...key.matchAll(FIELD)];
  const isHead = isFieldLine(key) || isFieldTable([key]) || /(?:来源|时间|日期):/.test(key);
  if (!isHead) return [];
  return hits.map((hit, index) => ({
    name: hit[1] as string,
    value: key
      .slice(hit.index + hit[0].length, hits[index + 1]?.index ?? key.length)
      .replace(/^[\s:|]+|[\s|[【]+$/g, ""),
  }));
}

function indexNumberOf(value: string | null): string | null {
  const match = value === null ? null : /^[A-Za-z0-9][\w\-/.()]{4,59}/.exec(value);
  return match ? match[0] : null;
}

function indexChecks(index: string): boolean | null {
  const credit = /^[0-9A-Z]{18}(?![0-9A-Z])/.exec(index)?.[0];
  if (credit !== undefined) return isCreditCode(credit);
  const code = /^(\d[0-9A-Z]{7})-?([0-9X])(?=\/)/.exec(index);
  return code ? isOrganisationCode(`${code[1]}${code[2]}`) : null;
}

function publishedOf(
  pairs: readonly { readonly name: string; readonly value: string }[],
  lines: readonly Line[],
  bodyEnd: number,
): DateReading {
  for (const label of DATE_LABELS) {
    const value = pairs.find((pair) => pair.name === label)?.value;
    const reading = value === undefined ? { kind: "none" as const } : readDate(value);
    if (reading.kind !== "none") return reading;
  }
  return signedDate(lines, bodyEnd);
}

/** A date that stands alone: at the end, under the signature, or under the title. */
function signedDate(lines: readonly Line[], bodyEnd: number): DateReading {
  const foot = lines.slice(Math.max(0, bodyEnd - 12), bodyEnd).reverse();
  for (const line of [...foot, ...lines.slice(0, 12)]) {
    if (line.key.length > 40) continue;
    const alone =
      /^\(?[^\d。]{0,25}(?:20\d{2}[-/.年\d月]{2,8}日?|[二][〇○零\u4e00-\u9fff]{3}年.{2,6}日)\)?$/.test(
        line.key,
      );
    const reading = alone ? readDate(line.key) : { kind: "none" as const };
    if (reading.kind !== "none") return reading;
  }
  return { kind: "none" };
}

/** A 统一社会信用代码 with right check characters that the index number or an address begins with or holds; null when none or several. */
export function creditCodeOf(texts: readonly (string | null)[]): string | null {
  const codes = new Set(
    texts.flatMap((text) =>
      [...(text ?? "").matchAll(/(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])/g)].map(
        (match) => match[0],
      ),
    ),
  );
  const right = [...codes].filter(isCreditCode);
  return right.length === 1 ? (right[0] as string) : null;
}
