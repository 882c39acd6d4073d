import type { Subject } from "./mention.ts";

const CASES = ["件", "条", "项", "份", "宗", "起", "例", "个", "次"] as const;
const DOCUMENTS = ["件", "份", "个", "项", "部", "篇"] as const;

/** Applications under the regulations, and no other 申请 (办事所需申请材料). */
const APPLICATIONS = /依申请公开|依申请信息公开|信息公开(?:的)?申请|公开申请|申请公开/;

/** Cases about disclosure; what was merely put on file (备案) is counted otherwise than in table C. */
const OF_DISCLOSURE = /^(?!.*备案).*(?:信息公开|依申请公开)/s;

/** What the prose may tell that a table tells too. */
export const SUBJECTS = {
  /** Applications received or handled this year. */
  applicationsReceived: {
    units: CASES,
    before: /收到|受理|新收|接收|接到|办理|处理|收办/,
    clause: APPLICATIONS,
    never: /办结|答复|回复|结转|予以公开|不予|无法提供|同比|增长|下降|上年|去年|材料/,
  },
  /** Applications closed this year. */
  applicationsClosed: {
    units: CASES,
    before: /办结|已答复|予以答复|答复(?!意见|书|率)/,
    sentence: APPLICATIONS,
    never:
      /投诉|建议|提案|留言|信箱|未办结|结转|上年|去年|延期|当面|网络|书面|部分公开|公开答复|不予|不存在|告知/,
  },
  /** Items of information published, of which no table tells. */
  itemsPublished: {
    units: ["条"],
    before: /(?:公开|发布|公布)[^，]*信息(?:共|共计|总计|累计)?$/,
    never: /申请|解读|回应|微博|微信/,
    part: true,
  },
  documentsIssued: {
    units: DOCUMENTS,
    before: /(?:制发|制定|印发|出台|制订)[^，]*$/,
    sentence: /规范性文件/,
    clause: /规范性文件/,
    never: /清理|废止|失效|保留|有效/,
    part: true,
  },
  documentsPublished: {
    units: DOCUMENTS,
    before: /规范性文件(?:共|共计)?$/,
    sentence: /公开|发布/,
    never: /清理|废止|失效|保留|有效|制发|制定|印发|出台|新制作|新公开/,
    part: true,
  },
  documentsRepealed: {
    units: DOCUMENTS,
    before: /废止(?:和?宣布失效|和失效|、失效)?(?:的)?(?:行政)?(?:规范性)?(?:文件)?(?:共|共计)?$/,
    sentence: /规范性文件/,
    never: /拟/,
  },
  documentsInForce: {
    units: DOCUMENTS,
    before: /(?:保留|继续有效|现行有效)(?:的)?(?:行政)?(?:规范性)?(?:文件)?(?:共|共计|总数|为)?$/,
    sentence: /规范性文件/,
  },
  documentsMade: {
    units: DOCUMENTS,
    before: /新制作(?:数量|的?规范性文件)?(?:为|共)?$/,
    sentence: /规范性文件/,
    part: true,
  },
  documentsDisclosed: {
    units: DOCUMENTS,
    before: /新公开(?:数量|的?规范性文件)?(?:为|共)?$/,
    sentence: /规范性文件/,
    part: true,
  },
  documentsPublic: {
    units: DOCUMENTS,
    before: /对外公开(?:的?规范性文件)?总数量?(?:为|共)?$/,
    sentence: /规范性文件/,
    part: true,
  },
  /** Documents made last year and disclosed in this one. */
  backlog: {
    units: DOCUMENTS,
    before: /含上年(?:度)?结转|含上一年结转|含往年结转/,
    sentence: /规范性文件/,
    part: true,
  },
  reconsiderations: {
    units: CASES,
    before: /行政复议(?!、|和|或|及|以及)[^，]*$/,
    sentence: OF_DISCLOSURE,
    home: "review",
    never: /诉讼|起诉|撤销|维持|纠正|决定书|答复/,
  },
  litigations: {
    units: CASES,
    before: /行政诉讼(?!、|和|或|及|以及)[^，]*$/,
    sentence: OF_DISCLOSURE,
    home: "review",
    never: /复议|撤销|维持|胜诉|败诉|应诉率/,
  },
  feesInYuan: {
    units: ["元"],
    before: /信息处理费/,
    never: /减免/,
  },
  administrativeFees: {
    units: ["元"],
    before: /行政事业性收费/,
    never: /减免|降低|标准/,
  },
  procurement: {
    units: ["元"],
    before: /集中采购/,
    never: /节约/,
  },
} as const satisfies Readonly<Record<string, Subject>>;
