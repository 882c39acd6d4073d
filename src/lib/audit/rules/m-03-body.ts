import type { Agency } from "../../report/index.ts";
import { textOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";

/** M-03: the body the title names is the one of the register, and existed in that year. */
export const m03 = defineRule("M-03", 2, ({ report, agency }): readonly Outcome[] => {
  if (!agency) return [{ verdict: "NOT_ASSESSABLE", cause: "not-in-our-copy", operands: [] }];
  const { title, year } = report.meta;
  const body = bodyOf(title);
  if (body === "" || PLACEHOLDER.test(title))
    return [{ verdict: "NOT_ASSESSABLE", cause: "not-in-report", operands: [] }];
  const operands = [
    textOperand("meta.title", title, null),
    textOperand("agency", agency.name.zh, null),
  ];
  const facts = { body, name: agency.name.zh, year };
  if (!existedIn(agency, year)) return [{ verdict: "FAIL", operands, facts, says: "FAIL.year" }];
  const known = [agency.name.zh, ...agency.aliases].some((name) => sameBody(name, body));
  return [{ verdict: known ? "PASS" : "FAIL", operands, facts }];
});

/** A title that the importer put where the source prints none: 〔…〕 and （…） round the whole of it. */
const PLACEHOLDER = /^\s*[（(〔][^（()）〔〕]*[）)〕]\s*$/;

const REPORT_WORDS =
  /(?:政府)?(?:政务)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报|情况).*$|\d{4}\s*年度?|[二〇○零一三四五六七八九]{4}年度?|[《》\s]|关于/g;

/** The title without its year and the words of the genre. */
function bodyOf(title: string): string {
  return title.replace(REPORT_WORDS, "");
}

const ORGAN = /(?:人民政府|政府|管理委员会|管委会)$/;

/** 方正县 is 方正县人民政府, and 洪泽区人民政府 is 淮安市洪泽区人民政府: one ends with the other. */
function sameBody(name: string, body: string): boolean {
  const [one, other] = [name, body].map((text) => text.replace(/\s/g, "").replace(ORGAN, ""));
  if (!one || !other) return false;
  return one.endsWith(other) || other.endsWith(one);
}

function existedIn({ validFrom, validTo }: Agency, year: number): boolean {
  return (
    (validFrom === undefined || validFrom <= year) && (validTo === undefined || year <= validTo)
  );
}
