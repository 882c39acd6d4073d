import type { RuleEntries } from "../rule-entry.ts";
import { ruleEntry } from "./entry.ts";
import { LAW_BASIS, SEND_ORIGINAL } from "./shared.ts";

/** M: the record of the file. */
export const METADATA_RULES: RuleEntries = {
  "M-01": ruleEntry({
    class: "E",
    evidence: "record",
    title: { zh: "年度一致", en: "One year throughout" },
    explanation: {
      zh: "标题中的年度、本站所记的年度和报告写明的统计期限应为同一年；“某县2020年……”与“2020年某县……”都可以。",
      en: "The year of the title, the year on record here and the stated statistics period are the same; the title may put year and name in either order.",
    },
    basis: {
      zh: "《政府信息公开条例》第四十九条、第五十条：年度报告报告上一年度的情况。",
      en: "Regulations on Open Government Information, articles 49 and 50: the annual report covers the previous year.",
    },
    advice: {
      zh: "先核对本站所记年度；若原文标题或统计期限有误，由发布机关核实。",
      en: "Check the year on record here first; if the original's title or period differs, its publisher can tell.",
    },
    example: { ok: "2020 = 2020 = 2020", notOk: "2020 ≠ 2019" },
    statements: {
      PASS: {
        zh: "本站核对：标题、记录与统计期限同为{year}年。",
        en: "This archive checked: title, record and statistics period all say {year}.",
      },
      FAIL: {
        zh: "本站核对：标题为{named}年，记录为{year}年，统计期限为{stated}年。",
        en: "This archive checked: the title says {named}, the record {year}, the statistics period {stated}.",
      },
    },
  }),
  "M-02": ruleEntry({
    class: "I",
    evidence: "record",
    title: { zh: "按法定期限公布", en: "Published by the legal date" },
    explanation: {
      zh: "2019年度起，县级以上部门应于次年1月31日前、政府应于3月31日前公布；此前均为3月31日前。",
      en: "From report year 2019 departments publish by 31 January and governments by 31 March of the next year; before, all by 31 March.",
    },
    basis: LAW_BASIS,
    advice: {
      zh: "公布日期可能是网页的更新日期；以发布机关的说明为准。",
      en: "The date may be that of a later update of the page; the publisher knows.",
    },
    example: { ok: "2021-01-28 ≤ 2021-03-31", notOk: "2021-04-12 > 2021-03-31" },
    statements: {
      PASS: {
        zh: "本站核对：公布日期{published}，期限{deadline}。",
        en: "This archive checked: published {published}, due {deadline}.",
      },
      FAIL: {
        zh: "本站核对：公布日期{published}，晚于期限{deadline}。",
        en: "This archive checked: published {published}, after the due date {deadline}.",
      },
      "FAIL.early": {
        zh: "本站核对：公布日期{published}在报告年度结束之前。",
        en: "This archive checked: published {published}, before the report year had ended.",
      },
    },
  }),
  "M-03": ruleEntry({
    class: "E",
    evidence: "record",
    title: { zh: "标题所称机关与登记一致", en: "The body of the title is the one on record" },
    explanation: {
      zh: "标题中的机关名称应与本站登记的名称或别名相符，且该机关在当年存续。",
      en: "The body the title names is the one of the register, by name or alias, and existed in that year.",
    },
    basis: { zh: "本站的机关登记。", en: "This archive's register of bodies." },
    advice: SEND_ORIGINAL,
    example: { ok: "方正县 = 方正县人民政府", notOk: "方正县 ≠ 博爱县人民政府" },
    statements: {
      PASS: {
        zh: "本站核对：标题所称“{body}”与登记的“{name}”相符。",
        en: "This archive checked: the title's “{body}” is “{name}” of the register.",
      },
      FAIL: {
        zh: "本站核对：标题所称“{body}”与登记的“{name}”不符。",
        en: "This archive checked: the title's “{body}” is not “{name}” of the register.",
      },
      "FAIL.year": {
        zh: "本站核对：登记的“{name}”在{year}年不存续。",
        en: "This archive checked: “{name}” did not exist in {year} according to the register.",
      },
    },
  }),
  "M-04": ruleEntry({
    class: "I",
    evidence: "record",
    title: { zh: "来源可查", en: "The source can be traced" },
    explanation: {
      zh: "应记有来源网址、获取日期，网址应属政府网站。",
      en: "Address and date of retrieval are on record, and the address is a site of the government.",
    },
    basis: { zh: "本站的收录要求。", en: "This archive's own terms of admission." },
    advice: SEND_ORIGINAL,
    example: { ok: "https://www.suibin.gov.cn/", notOk: "unavailable" },
    statements: {
      PASS: {
        zh: "本站核对：来源网址与获取日期齐备，属政府网站。",
        en: "This archive checked: address and date are on record, and the site is the government's.",
      },
      "FAIL.no-address": {
        zh: "本站核对：来源网址不详。",
        en: "This archive checked: the address of the source is not known.",
      },
      "FAIL.not-publisher": {
        zh: "本站核对：本站的副本并非取自发布机关。",
        en: "This archive checked: our copy does not come from its publisher.",
      },
      "FAIL.host": {
        zh: "本站核对：来源网址{url}不是政府网站域名。",
        en: "This archive checked: the address {url} is not under a government domain.",
      },
      "FAIL.undated": {
        zh: "本站核对：获取日期不详。",
        en: "This archive checked: the date of retrieval is not known.",
      },
    },
  }),
};
