import { type Facts, type Message, message } from "../../message/index.ts";
import type { Extract } from "../extract.ts";

/** What reading one original gave: its visible text and what was noticed, or why it was refused. */
export type ReadResult =
  | { readonly ok: true; readonly extract: Extract; readonly messages: readonly Message[] }
  | { readonly ok: false; readonly messages: readonly Message[] };

/** A refusal of the whole file for one reason of the catalogue. */
export function refuse(ruleId: string, facts: Facts = {}): ReadResult & { readonly ok: false } {
  return { ok: false, messages: [message(ruleId, facts, null)] };
}

/** What can exceed a bound, as the message names it in both languages. */
const BOUND_NAMES = {
  bytes: "字节数 bytes",
  characters: "字符数 characters",
  textCharacters: "字符数 characters",
  lines: "行数 lines",
  lineLength: "行长 line length",
  tags: "标签数 tags",
  depth: "嵌套层数 nesting",
  cells: "单元格数 cells",
  zipEntries: "压缩包条目数 zip entries",
  zipBytes: "解压后字节数 unpacked bytes",
  xmlBytes: "解压后 XML 字节数 unpacked bytes of XML",
  xmlTags: "XML 标签数 XML tags",
  pages: "页数 pages",
  pdfBytes: "PDF 解压后字节数 unpacked PDF bytes",
  pdfContent: "PDF 页面内容字节数 bytes of PDF page content",
  pdfSaves: "PDF 图形状态嵌套层数 nested PDF graphic states",
  pdfItems: "PDF 文字和线条数 PDF text runs and strokes",
} as const;

/** A refusal because the file exceeds a bound. */
export function refuseBound(bound: keyof typeof BOUND_NAMES, found: number, limit: number) {
  return refuse("read-bound", { bound: BOUND_NAMES[bound], found, limit });
}
