import type { Lang } from "../../src/lib/message/index.ts";
import type { Standing, TriageRow } from "./triage-ref.ts";

/** Contributions as a Markdown table, those that need a person last. */
export function triageTable(rows: readonly TriageRow[], lang: Lang): string {
  const say = WORDS[lang];
  const order = Object.keys(say.standings);
  const sorted = [...rows].sort(
    (one, other) => order.indexOf(one.standing) - order.indexOf(other.standing),
  );
  const lines = sorted.map(({ ref, standing, reports, figures, newFindings, marks }) =>
    [ref, say.standings[standing], reports, figures, newFindings, marks.join(", ")].join(" | "),
  );
  return [
    say.head,
    "| --- | --- | ---: | ---: | ---: | --- |",
    ...lines.map((line) => `| ${line} |`),
  ].join("\n");
}

interface Words {
  readonly head: string;
  readonly standings: Readonly<Record<Standing, string>>;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  "zh-CN": {
    head: "| 分支 | 判断 | 年报 | 数据变化 | 新的不符 | 需维护者过目 |",
    standings: {
      reproduced: "可由原件复现",
      clean: "无疑问",
      doubtful: "需人工看",
      duplicate: "重复",
      broken: "有错误",
    },
  },
  en: {
    head: "| ref | standing | reports | figures changed | new findings | for keepers |",
    standings: {
      reproduced: "reproduced",
      clean: "clean",
      doubtful: "doubtful",
      duplicate: "duplicate",
      broken: "broken",
    },
  },
};
