import type { Lang } from "../../site/lang.ts";

const zh = {
  title: "数据",
  description: "全部数字、报告、机关、核对结果与指标，CSV、JSON、Parquet 格式，可自由使用。",
  lead: "本站收录的每一个数字都可以成批取用。同一张表的四种格式逐行相同；每个文件都有大小和 SHA-256 校验值。",
  tables: "表",
  tablesNote: "点文件名下载。不带 BOM 的 CSV 给程序用，带 BOM 的给 Excel 和 WPS 用。",
  table: "表",
  rows: "行数",
  files: "文件",
  size: "大小",
  hash: "SHA-256",
  dictionary: "数据字典：每个字段的含义",
  zips: "打包下载",
  zipsNote: "全部表的 CSV，附说明、许可、注意事项和数据包描述。",
  allYears: "全部年度",
  yearOf: (year: number) => `${year}年度`,
  api: "按地区取用",
  apiNote: "静态 JSON，地址长期不变；下面是各种地址的写法，region 为六位行政区划代码。",
  feeds: "订阅",
  feedsNote: "新收录的报告与更正。每个地区另有一份，报告少于两千份时每个机关也有一份。",
  caveats: "使用前请读",
  licence: "许可与引用",
  licenceNote: (name: string) =>
    `本站整理的数据以 ${name} 许可发布；年度报告本身是官方文件。引用时请写：`,
  examples: "用法示例",
  examplesNote: "示例中的 https://example.org/ 请换成本站地址。",
  verify: "校验",
  verifyNote: "网站根目录的清单列出全部文件的 SHA-256；下载整站后可以这样核对：",
  releases: "历史版本",
  noRelease: "这是第一个版本。",
  version: (version: string) => `数据版本 ${version}`,
  apis: {
    catalogue: "报告与机关目录",
    series: "一个地区各机关各年度的全部数字",
    totals: "同上，只含各指标用到的数字，比较页先取它",
    shard: "一个地区一个年度的报告：来源、数字及其位置、核对结果",
    updates: "每份报告收录与更正的日期、内容校验值",
    files: "全部文件的大小与校验值",
    datapackage: "数据包描述（Frictionless）",
    schemas: "各 JSON 的 JSON Schema",
  },
};

/** The texts of the data page in one language. */
export type DataText = typeof zh;

const en: DataText = {
  title: "Data",
  description:
    "Every figure, report, agency, finding and indicator as CSV, JSON and Parquet, free to use.",
  lead: "Every figure in this archive can be taken in bulk. The four editions of a table are the same row by row; every file has its size and SHA-256.",
  tables: "Tables",
  tablesNote:
    "A file name downloads it. The CSV without a byte order mark is for programs, the one with it for Excel and WPS.",
  table: "Table",
  rows: "Rows",
  files: "Files",
  size: "Size",
  hash: "SHA-256",
  dictionary: "Data dictionary: what every field means",
  zips: "Everything in one file",
  zipsNote: "All tables as CSV, with README, licence, caveats and a data package.",
  allYears: "All years",
  yearOf: (year: number) => `Report year ${year}`,
  api: "By region",
  apiNote:
    "Static JSON at addresses that stay. These are their patterns; region is a division code of six digits.",
  feeds: "Feeds",
  feedsNote:
    "New reports and corrections. Each region has one of its own, and each agency while there are fewer than 2,000 reports.",
  caveats: "Read before use",
  licence: "Licence and citation",
  licenceNote: (name: string) =>
    `The data compiled here is published under ${name}; the reports themselves are official documents. Please cite as:`,
  examples: "Examples",
  examplesNote: "Put the address of this site in place of https://example.org/.",
  verify: "Verification",
  verifyNote:
    "A manifest at the root of the site lists the SHA-256 of every file; a downloaded copy is checked by:",
  releases: "Earlier releases",
  noRelease: "This is the first version.",
  version: (version: string) => `Data version ${version}`,
  apis: {
    catalogue: "Catalogue of reports and agencies",
    series: "Every figure of every agency and year of one region",
    totals:
      "The same, with only the figures that named indicators read; what the compare page fetches first",
    shard: "The reports of one region and year: source, figures with their places, findings",
    updates: "When each report came and changed, and the hash of its content",
    files: "Size and hash of every file",
    datapackage: "Data package (Frictionless)",
    schemas: "A JSON Schema for every JSON",
  },
};

const TEXTS: Readonly<Record<Lang, DataText>> = { "zh-CN": zh, en };

/** The texts of the data page. */
export function dataText(lang: Lang): DataText {
  return TEXTS[lang];
}
