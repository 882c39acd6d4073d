import type { Report } from "../../report/index.ts";
import { textOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";

/** M-04: the source is known, dated, and a site of the government. */
export const m04 = defineRule("M-04", 1, ({ report }): readonly Outcome[] => {
  const { source } = report.meta;
  const operands = [
    textOperand("meta.source.url", source.url, null),
    textOperand("meta.source.retrieved", source.retrieved, null),
    textOperand("meta.source.kind", source.kind, null),
  ];
  const says = SHORTCOMINGS.find(({ applies }) => applies(source))?.says;
  const facts = { url: source.url, kind: source.kind };
  return [
    says === undefined
      ? { verdict: "PASS", operands, facts }
      : { verdict: "FAIL", cause: "not-in-our-copy", operands, facts, says },
  ];
});

type Source = Report["meta"]["source"];

/** What a source may lack, the gravest first. */
const SHORTCOMINGS: readonly { readonly says: string; applies(source: Source): boolean }[] = [
  { says: "FAIL.no-address", applies: ({ url }) => url === "unavailable" },
  { says: "FAIL.not-publisher", applies: ({ kind }) => kind !== "publisher" },
  { says: "FAIL.host", applies: ({ url }) => !/^https?:\/\/[^/]*\.gov\.cn(?:[/:]|$)/.test(url) },
  { says: "FAIL.undated", applies: ({ retrieved }) => retrieved === "unknown" },
];
