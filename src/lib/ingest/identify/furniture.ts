import type { Extract } from "../extract.ts";
import { compact, type Line } from "./compact.ts";
import { isFieldLine, isFieldTable } from "./fields.ts";

/** A block that is no part of the report. */
export interface Furniture {
  readonly block: number;
  readonly why: string;
}

/** What a page prints around a document, wherever it stands. Each pattern is held against the whole key of a line. */
const ANYWHERE: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    "breadcrumb",
    /^(?:当前(?:位置|栏目)|您(?:的|当前|现在)?(?:的)?(?:位置|所在)|你的位置|现在位置|首页[>》»/-]|.{0,20}[>»].{0,40}[>»])/,
  ],
  [
    "share bar",
    /^(?:(?:分享|收藏)(?:到|至)?(?::.{0,20})?|(?:扫一扫|微信扫|手机扫|一键分享).{0,20}|[[【]?(?:打印|打印本页|打印此页|打印文章|关闭|关闭本页|关闭窗口|关闭页面|打印关闭)[\]】]?|[[【]?字[体号]:?[[【]?大?.?中?.?小?[\]】]?|大中小|[大中小]|朗读|语音播报)$/,
  ],
  [
    "page number",
    /^(?:[-–—―－]+\d{1,3}[-–—―－]+|第\d{1,3}页(?:[,/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3}|[Pp]age\d{1,3}(?:of\d{1,3})?)$/,
  ],
  ["counter", /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?:?\d*次?$/],
  ["accessibility bar", /^(?:无障碍|长者模式|关怀版|简体\|?繁体|繁體).{0,40}$/],
];

/** 方政公开〔2021〕1号 stands over the title and belongs to the document. */
const DOCUMENT_NUMBER = /^.{1,20}[〔[(]20\d\d[〕\])]\d{1,5}号$/;

/** What ends a page: from the first of these after the last section on, short lines are the page's own. */
const FOOT =
  /^(?:版权所有|主办(?:单位)?[:：]|承办(?:单位)?[:：]|主管单位|网站标识码|.{0,12}ICP备|.{0,12}公网安备|copyright|上一[篇条]|下一[篇条]|相关(?:链接|文档|稿件|阅读|新闻|文章|解读)|友情链接|网站(?:地图|声明|首页)|关于我们|联系我们|责任编辑|\[?返回(?:顶部|首页|列表)|打印本页|关闭(?:本页|窗口)|扫一扫|分享(?:到|至)?:?|收藏)/i;

/**
 * The blocks that are the page's and not the report's.
 * @param titleStart index into lines of the title's first line, 0 when there is none
 * @param bodyStart index into lines of the first section's heading, or of the first line after the title
 */
export function findFurniture(
  extract: Extract,
  lines: readonly Line[],
  titleStart: number,
  bodyStart: number,
): readonly Furniture[] {
  const found = new Map<number, string>();
  lines.forEach((line, index) => {
    const why =
      index < titleStart && !DOCUMENT_NUMBER.test(line.key)
        ? "before the title"
        : (ANYWHERE.find(([, pattern]) => line.key.length <= 80 && pattern.test(line.key))?.[0] ??
          (index < bodyStart || index > lines.length - 15 ? headField(line) : null));
    if (why !== null) found.set(line.block, why);
  });
  for (const block of footBlocks(lines)) found.set(block, "page foot");
  extract.blocks.forEach((block, index) => {
    if (block.kind !== "table" || block.cells.length > 40) return;
    if (isFieldTable(block.cells.map((cell) => compact(cell.text))))
      found.set(index, "document head");
  });
  return [...found]
    .map(([block, why]) => ({ block, why }))
    .sort((left, right) => left.block - right.block);
}

function headField(line: Line): string | null {
  return isFieldLine(line.key) ? "document head" : null;
}

function footBlocks(lines: readonly Line[]): readonly number[] {
  const lastSection = lines.reduce(
    (last, line, index) => (/^[一二三四五六]、/.test(line.key) ? index : last),
    -1,
  );
  const start = lines.findIndex((line, index) => index > lastSection && FOOT.test(line.key));
  if (start < 0) return [];
  const foot = lines.slice(start);
  return foot
    .filter((line) => line.key.length <= 120 && !/[。；].{10}/.test(line.key))
    .map((line) => line.block);
}
