import type { Operand } from "../lib/audit/finding.ts";
import { type Bilingual, figureSpec, rowLabel } from "../lib/statute/index.ts";
import { reportPath } from "./links.ts";

/** An operand of a finding as a page names and links it. */
export interface OperandView {
  readonly label: Bilingual;
  /** Site path with fragment of what it stands on. */
  readonly target: string;
  /** Id of the cell or passage on the report's own page, or null when it stands on another. */
  readonly id: string | null;
  /** The value as computed with, or null where there is none. */
  readonly value: string | null;
}

/** Names an operand in the statute's words and says where it stands. */
export function operandView(operand: Operand, report: string): OperandView {
  const [owner, address] = splitAddress(operand.address, report);
  const id = address.startsWith("narrative.") ? address.slice("narrative.".length) : address;
  return {
    label: labelOf(address, operand, owner === report ? null : owner),
    target: `${reportPath(owner)}#${id}`,
    id: owner === report ? id : null,
    value: operand.value,
  };
}

/** `<report id>#<address>` for another year's figure, else an address of the report itself. */
function splitAddress(address: string, report: string): readonly [owner: string, address: string] {
  const at = address.indexOf("#");
  return at === -1 ? [report, address] : [address.slice(0, at), address.slice(at + 1)];
}

function labelOf(address: string, operand: Operand, otherReport: string | null): Bilingual {
  const year = otherReport?.slice(-4);
  const name = nameOf(address, operand);
  return year === undefined ? name : { zh: `${year}年 ${name.zh}`, en: `${year}: ${name.en}` };
}

function nameOf(address: string, operand: Operand): Bilingual {
  const spec = figureSpec(address);
  if (spec) {
    const last = spec.row.label.slice(-1);
    const row = { ...spec.row, label: spec.table === "review" ? spec.row.label : last };
    return {
      zh: `${rowLabel(row, "zh")} · ${spec.column.label.zh}`,
      en: `${rowLabel(row, "en")} · ${spec.column.label.en}`,
    };
  }
  const words = operand.text ?? address;
  return address.startsWith("narrative.")
    ? { zh: `正文“${words}”`, en: `the prose, “${words}”` }
    : { zh: words, en: words };
}
