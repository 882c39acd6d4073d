import type { Report } from "../../report/index.ts";
import type { SectionKey } from "../../statute/index.ts";
import type { Operand } from "../finding.ts";
import { onceAReport } from "../once-a-report.ts";
import type { Quantity } from "./quantity.ts";
import { clauseAround, narrativeOperand, type Sentence, sentencesOf } from "./sentence.ts";

/** A number of the prose that is certainly about one subject. */
export interface Mention {
  readonly operand: Operand;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** The clause it stands in, masked. */
  readonly clause: string;
}

/** How a subject is told in prose. All patterns read one clause; `sentence` reads the whole sentence. */
export interface Subject {
  readonly units: readonly string[];
  /** What must stand in the clause before the number. */
  readonly before: RegExp;
  /** What must stand in the clause, on either side of the number. */
  readonly clause?: RegExp;
  /** What must stand in the sentence before the number. */
  readonly sentence?: RegExp;
  /** What must not stand in the clause. */
  readonly never?: RegExp;
  /** The section whose every sentence is about the subject: there `sentence` need not match. */
  readonly home?: SectionKey;
  /** Whether it may stand after 其中; a part of something else otherwise. */
  readonly part?: boolean;
}

/** Words after which numbers tell parts, no longer the whole. */
export const PART_MARK = /其中|包括|包含|分别/;

/** The numbers of the prose that tell of a subject, in the order of the text; parts of a whole (其中 …) left out. */
export function mentionsOf(report: Report, subject: Subject): readonly Mention[] {
  return spokenNumbers(report)
    .filter((spoken) => tells(subject, spoken))
    .map(({ sentence, quantity, clause }) => ({
      operand: narrativeOperand(sentence, quantity),
      quantity,
      sentence,
      clause,
    }));
}

/** A number of the prose in its clause. */
interface SpokenNumber {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly clause: string;
  /** What the clause says before the number. */
  readonly before: string;
}

/** Every number of the prose with its clause, found once: some twenty subjects are looked for among them. */
const spokenNumbers = onceAReport((report): readonly SpokenNumber[] =>
  sentencesOf(report).flatMap((sentence) =>
    sentence.quantities.map((quantity) => {
      const [from, to] = clauseAround(sentence.masked, quantity.from, quantity.to);
      const clause = sentence.masked.slice(from, to);
      const before = lastCount(sentence.masked.slice(from, quantity.from));
      return { sentence, quantity, clause, before };
    }),
  ),
);

function tells(subject: Subject, { sentence, quantity, clause, before }: SpokenNumber): boolean {
  if (!subject.units.includes(quantity.unit) || !subject.before.test(before)) return false;
  if (subject.clause?.test(clause) === false || subject.never?.test(clause)) return false;
  const said = sentence.masked.slice(0, quantity.from);
  const about = sentence.section === subject.home || subject.sentence?.test(said) !== false;
  return about && (subject.part === true || !PART_MARK.test(said));
}

/** What the clause says since its last number: 收到申请5件办结4件 must not give 收到 to the 4. */
function lastCount(before: string): string {
  return before.slice(before.search(/\D*$/));
}
