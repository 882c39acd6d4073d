import type { Random } from "./random.ts";

/** Words the sentences are put together from; invented for the purpose, no report was consulted. */
const TOPICS = [
  "财政预决算",
  "义务教育招生",
  "医疗卫生服务",
  "社会救助标准",
  "征地补偿",
  "环境质量监测",
  "食品抽检结果",
  "安全生产检查",
  "保障性住房分配",
  "公共资源交易",
  "乡村道路养护",
  "就业创业补贴",
  "养老机构备案",
  "农田水利建设",
  "行政许可事项",
  "政府采购项目",
  "防汛抗旱预案",
  "气象灾害预警",
  "文化场馆开放",
  "旅游市场整治",
  "城市更新计划",
  "供水水质检测",
  "燃气安全排查",
  "物业服务监管",
  // Words of other letters, as reports have them.
  "5G基站建设",
  "wifi覆盖",
  "APP备案",
  "PM2.5监测",
  "GDP核算",
] as const;
const ACTIONS = [
  "梳理",
  "归集",
  "发布",
  "更新",
  "解读",
  "核对",
  "公示",
  "整理",
  "汇总",
  "修订",
  "转载",
  "回应",
  "编制",
  "登记",
] as const;
const PLACES = [
  "政府门户网站",
  "政务新媒体",
  "政务服务大厅",
  "档案馆查阅点",
  "图书馆查阅点",
  "村务公开栏",
  "社区公告栏",
  "政府公报",
] as const;
const OFFICES = [
  "办公室",
  "业务股室",
  "基层站所",
  "下属事业单位",
  "信息中心",
  "法制机构",
  "窗口单位",
  "牵头科室",
  "派出机构",
  "服务中心",
] as const;
const MANNERS = [
  "按季度",
  "逐项",
  "分批",
  "会同有关方面",
  "对照目录",
  "在规定时限内",
  "结合实际",
  "依照程序",
  "按月",
  "集中",
] as const;
const AIMS = [
  "方便群众查询",
  "减少重复提问",
  "便于企业办事",
  "接受社会监督",
  "提高办理质量",
  "缩短答复时间",
  "摸清文件底数",
  "统一公开口径",
] as const;
const SYLLABLES =
  "安北昌东福光海和恒华惠吉佳建金景凯康乐林龙明南宁平清荣瑞山盛顺泰通同旺文祥新兴秀永元远云泽振正中".split(
    "",
  );

/** Sentences that many reports share, as real ones share theirs. */
const COMMON = TOPICS.flatMap((topic) =>
  ACTIONS.slice(0, 4).map(
    (action) => `一年来坚持把${topic}作为公开重点，及时${action}有关信息，保障公众的知情权。`,
  ),
);

/** One sentence that no other report is likely to hold: it names a place, an office and a number of its own. */
function ownSentence(random: Random): string {
  const name = `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`;
  return (
    `${name}片区由${random.pick(OFFICES)}牵头，${random.pick(MANNERS)}${random.pick(ACTIONS)}${random.pick(TOPICS)}信息` +
    `${random.integer(2, 980)}条，并通过${random.pick(PLACES)}公开，${random.pick(AIMS)}。`
  );
}

/**
 * Paragraphs of invented prose.
 * @param han least number of Han characters in all
 * @param ownShare share of sentences that are the report's own, 0 to 1
 */
export function paragraphs(random: Random, han: number, ownShare: number): readonly string[] {
  const result: string[] = [];
  let written = 0;
  while (written < han) {
    const sentences: string[] = [];
    for (let count = random.integer(3, 6); count > 0; count--) {
      sentences.push(random.chance(ownShare) ? ownSentence(random) : random.pick(COMMON));
    }
    const paragraph = sentences.join("");
    written += [...paragraph].filter((character) => /\p{Script=Han}/u.test(character)).length;
    result.push(paragraph);
  }
  return result;
}
