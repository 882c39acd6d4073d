import type { RuleEntries } from "../rule-entry.ts";
import { ruleEntry } from "./entry.ts";
import {
  ARITHMETIC_BASIS,
  CHECK_PROSE,
  FORMS_BASIS,
  LAW_BASIS,
  NOTHING_TO_MEND,
} from "./shared.ts";

/** N: the prose against the tables and against itself. */
export const NARRATIVE_RULES: RuleEntries = {
  "N-01": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "正文所说的申请数与表一致", en: "Applications told and tabled" },
    explanation: {
      zh: "正文中收到、受理或办理的申请数，应等于本年新收，或新收与上年结转之和。主语必须是政府信息公开申请；有几个数对不上号时不作判断。",
      en: "Applications that the prose says were received or handled equal item 1, or items 1 and 2. The subject must be applications under the Regulations; where several numbers compete, nothing is said.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "7 = 7", notOk: "12 ≠ 7" },
    statements: {
      PASS: {
        zh: "本站核对：正文所说的申请数与表一致。",
        en: "This archive checked: the prose and the table tell the same number of applications.",
      },
      FAIL: {
        zh: "本站核对：正文所说的申请数与表不一致。",
        en: "This archive checked: the prose and the table tell different numbers of applications.",
      },
      "NOT_ASSESSABLE.narrative": {
        zh: "本站核对：没有申请表，正文的数字无从对照，只作正文数字列出。",
        en: "This archive checked: there is no table to hold the number against; it is shown as told in prose only.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-02": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "正文所说的办结数与表一致", en: "Closed applications told and tabled" },
    explanation: {
      zh: "正文中办结或答复的申请数，应等于（七）总计。",
      en: "Applications that the prose says were closed or answered equal item 3 (7).",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "7 = 7", notOk: "6 ≠ 7" },
    statements: {
      PASS: {
        zh: "本站核对：正文所说的办结数与（七）总计一致。",
        en: "This archive checked: the prose and item (7) tell the same number of closed applications.",
      },
      FAIL: {
        zh: "本站核对：正文所说的办结数与（七）总计不一致。",
        en: "This archive checked: the prose and item (7) tell different numbers of closed applications.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-03": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "正文的分项之和等于总数", en: "A whole told with its parts" },
    explanation: {
      zh: "同一句中“共A条，包含B条、C条、D条”，各分项相加应等于总数。不跨句，分项可以不带单位。",
      en: "Where one sentence names a whole and all its parts, they add up. Never across sentences; a part may lack its unit.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "9741 = 4019 + 1110 + 4612", notOk: "3 ≠ 1 + 3" },
    statements: {
      PASS: {
        zh: "本站核对：同一句中各分项之和等于总数。",
        en: "This archive checked: the parts named in the sentence add up to its whole.",
      },
      FAIL: {
        zh: "本站核对：同一句中各分项之和不等于总数。",
        en: "This archive checked: the parts named in the sentence do not add up to its whole.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-04": ruleEntry({
    class: "W",
    evidence: "prose",
    title: {
      zh: "正文所说的文件数与表一致（2021年版）",
      en: "Documents told and tabled (form of 2021)",
    },
    explanation: {
      zh: "正文中规范性文件的制发、废止、保留（现行有效）件数，应与主动公开表一致；清理后保留的件数加本年制发件数等于现行有效的，作为可能的解释。",
      en: "Normative documents issued, repealed and kept in the prose agree with the table. Kept at a clean-up plus issued this year may explain those in force.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "38 = 38", notOk: "40 ≠ 54" },
    statements: {
      PASS: {
        zh: "本站核对：正文所说的文件数与“{column}”一致。",
        en: 'This archive checked: the prose agrees with "{column}".',
      },
      FAIL: {
        zh: "本站核对：正文所说的文件数与“{column}”不一致。",
        en: 'This archive checked: the prose does not agree with "{column}".',
      },
      EXPLAINED: {
        zh: "本站核对：正文所说的保留件数与“{column}”不等，加上本年制发件数后相等。",
        en: 'This archive checked: the number kept differs from "{column}"; with those issued this year it is the same.',
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-05": ruleEntry({
    class: "W",
    evidence: "prose",
    title: {
      zh: "正文所说的文件数与表一致（2019年版）",
      en: "Documents told and tabled (form of 2019)",
    },
    explanation: {
      zh: "正文中规范性文件的新制作、新公开、对外公开总数，应与主动公开表一致。",
      en: "Normative documents newly made, newly disclosed and public in total in the prose agree with the table.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "11 = 11", notOk: "12 ≠ 11" },
    statements: {
      PASS: {
        zh: "本站核对：正文所说的文件数与“{column}”一致。",
        en: 'This archive checked: the prose agrees with "{column}".',
      },
      FAIL: {
        zh: "本站核对：正文所说的文件数与“{column}”不一致。",
        en: 'This archive checked: the prose does not agree with "{column}".',
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-06": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "正文所说的复议诉讼与表一致", en: "Cases told and tabled" },
    explanation: {
      zh: "正文中的行政复议、行政诉讼件数，或“未发生”，应与第四部分的总计一致；“未发生”是正文的零，不是表中的零。",
      en: "Reconsiderations and suits in the prose, or the word that there were none, agree with the totals of table C. “None” is a zero of the prose, not of the table.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "1 = 1", notOk: "0 ≠ 2" },
    statements: {
      PASS: {
        zh: "本站核对：正文所说的{remedy}件数与表一致。",
        en: "This archive checked: {remedy}: the prose and the table agree.",
      },
      FAIL: {
        zh: "本站核对：正文所说的{remedy}件数与表不一致。",
        en: "This archive checked: {remedy}: the prose and the table differ.",
      },
      "NOT_ASSESSABLE.narrative": {
        zh: "本站核对：没有复议诉讼表；正文所说的{remedy}为{value}件，只作正文数字列出。",
        en: "This archive checked: {remedy}: there is no table; the prose tells {value}, shown as told in prose only.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-07": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "百分比可由两数复算", en: "Percentages recompute" },
    explanation: {
      zh: "同一句中百分比前的两个同单位数字，应能复算出该百分比（允许末位差一）。",
      en: "Two counts of one unit before a percentage give that percentage, within one in its last digit.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "547 / 547 = 100 %", notOk: "540 / 547 ≠ 100 %" },
    statements: {
      PASS: {
        zh: "本站核对：正文的百分比{told}%可由前面两数复算。",
        en: "This archive checked: the {told} % of the prose follows from the two counts before it.",
      },
      FAIL: {
        zh: "本站核对：正文的百分比为{told}%，由前面两数复算为{share}%。",
        en: "This archive checked: the prose says {told} %, the two counts before it give {share} %.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-08": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "部分不大于全体", en: "A part is within its whole" },
    explanation: {
      zh: "同一句中，采用数不大于报送数，“其中”所说的件数不大于总数。",
      en: "In one sentence, adopted is within submitted, and what follows “of which” is within the whole.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "1219 ≤ 1247", notOk: "1274 > 1247" },
    statements: {
      PASS: {
        zh: "本站核对：同一句中的部分不大于全体。",
        en: "This archive checked: the part named in the sentence is within its whole.",
      },
      FAIL: {
        zh: "本站核对：同一句中的部分大于全体。",
        en: "This archive checked: the part named in the sentence exceeds its whole.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-09": ruleEntry({
    class: "I",
    evidence: "prose",
    title: { zh: "约数按区间比较", en: "Approximate numbers are intervals" },
    explanation: {
      zh: "“余、多、近、约、左右”的数按区间比较，从不要求相等。",
      en: "Numbers with 余, 多, 近, 约 or 左右 are compared as intervals, never for equality.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "5100余 ≥ 2300余 + 1300余", notOk: "5100余 < 3300余 + 2300余" },
    statements: {
      PASS: {
        zh: "本站核对：按区间比较，各部分之和不大于全体。",
        en: "This archive checked: as intervals, the parts are within their whole.",
      },
      FAIL: {
        zh: "本站核对：按区间比较，各部分之和大于全体。",
        en: "This archive checked: even as intervals, the parts exceed their whole.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-10": ruleEntry({
    class: "I",
    evidence: "prose",
    title: { zh: "数字写法的识读", en: "How numbers were read" },
    explanation: {
      zh: "中文数字、万和亿、千位分隔符按通行写法读作数值，列出以备查对。",
      en: "Chinese numerals, 万 and 亿, and thousands separators are read as numbers and listed, so that the reading can be checked.",
    },
    basis: { zh: "通行的数字写法。", en: "Common ways of writing numbers." },
    advice: NOTHING_TO_MEND,
    example: { ok: "十二件 = 12", notOk: "—" },
    statements: {
      PASS: {
        zh: "本站核对：正文中有{count}个数字按写法识读，列出备查。",
        en: "This archive checked: {count} number(s) of the prose were read from such spellings and are listed.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-11": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "统计期限为报告年度全年", en: "The period is the report year" },
    explanation: {
      zh: "正文写明的统计期限，应为报告年度1月1日至12月31日。",
      en: "A stated statistics period runs from 1 January to 31 December of the report year.",
    },
    basis: LAW_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "2020-01-01 … 2020-12-31", notOk: "2019-01-01 … 2019-12-31" },
    statements: {
      PASS: {
        zh: "本站核对：统计期限为{year}年全年。",
        en: "This archive checked: the stated period is the whole of {year}.",
      },
      FAIL: {
        zh: "本站核对：统计期限写作{from}至{to}，报告年度为{year}。",
        en: "This archive checked: the stated period is {from} to {to}, the report year {year}.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-12": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "正文所说的金额与表一致", en: "Money told and tabled" },
    explanation: {
      zh: "正文中的收费或采购金额，换算单位后应与主动公开表一致，允许正文四舍五入。",
      en: "Fees or procurement amounts in the prose agree with the table once both are in one unit; the prose may round.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "5839000 = 5839000", notOk: "58390000 ≠ 5839000" },
    statements: {
      PASS: {
        zh: "本站核对：正文所说的{row}金额与表一致。",
        en: "This archive checked: {row}: the amounts in prose and table agree.",
      },
      FAIL: {
        zh: "本站核对：正文所说的{row}金额与表不一致。",
        en: "This archive checked: {row}: the amounts in prose and table differ.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-13": ruleEntry({
    class: "W",
    evidence: "prose",
    title: {
      zh: "信息处理费不大于行政事业性收费",
      en: "Information fees within administrative fees",
    },
    explanation: {
      zh: "第六部分所说的信息处理费（元），应不大于主动公开表的行政事业性收费（万元）。未提收费时不作评判。",
      en: "Information processing fees stated in section 6 (in 元) are within the administrative fees of table A (in 万元). Where none is stated, nothing is judged.",
    },
    basis: {
      zh: "国务院办公厅《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。",
      en: "Measures on information processing fees (Guo Ban Han [2020] No. 109).",
    },
    advice: CHECK_PROSE,
    example: { ok: "300 ≤ 5839000", notOk: "300 > 0" },
    statements: {
      PASS: {
        zh: "本站核对：信息处理费不大于行政事业性收费。",
        en: "This archive checked: information fees are within administrative fees.",
      },
      FAIL: {
        zh: "本站核对：信息处理费大于行政事业性收费。",
        en: "This archive checked: information fees exceed administrative fees.",
      },
      "NOT_ASSESSABLE.not-in-report": {
        zh: "本站核对：正文没有说明信息处理费，没有可核对的内容。",
        en: "This archive checked: the prose states no information fee; there is nothing to check.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "N-14": ruleEntry({
    class: "I",
    evidence: "prose",
    title: { zh: "第五或第六部分为空", en: "Section 5 or 6 is empty" },
    explanation: {
      zh: "“存在的主要问题”或“其他事项”为空或只写“无”，仅供参考。",
      en: "Problems, or other matters, stand empty or say only “none”. For information.",
    },
    basis: FORMS_BASIS,
    advice: NOTHING_TO_MEND,
    example: { ok: "六、……收取信息处理费0元", notOk: "六、无" },
    statements: {
      FAIL: {
        zh: "本站核对：“{title}”为空或只写“无”。",
        en: 'This archive checked: "{title}" is empty or says only “none”.',
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
};
