import { strToU8, zipSync } from "fflate";
import type { CheckAnswer } from "../check/engine/check-draft.ts";

/** What a contribution holds. */
export interface Contribution {
  readonly answer: CheckAnswer;
  /** `reports/410822/government/agency.yaml` and its text, for an agency the register lacks. */
  readonly agency: { readonly path: string; readonly text: string } | null;
  /** The document as it was found. */
  readonly original: {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: Uint8Array;
  } | null;
}

/**
 * A contribution as one zip whose folders are those of the content directory: `reports/…/2020.md`,
 * `originals/<sha256>.<ext>`, and `check.json`, what the checks said when it was made. Same contribution, same bytes.
 */
export function packContribution({ answer, agency, original }: Contribution): Uint8Array {
  const files: Record<string, Uint8Array> = {
    [answer.path]: strToU8(answer.markdown),
    "check.json": strToU8(checkJson(answer)),
  };
  if (agency) files[agency.path] = strToU8(agency.text);
  if (original) {
    files[`originals/${storedName(original)}`] = original.bytes;
  }
  return zipSync(files, { level: 6, mtime: "1980-01-01" });
}

/** The name of an original below `originals/`: its hash, with the ending it came with. */
export function storedName({
  name,
  sha256,
}: {
  readonly name: string;
  readonly sha256: string;
}): string {
  return `${sha256}.${extensionOf(name)}`;
}

function checkJson({ findings, messages }: CheckAnswer): string {
  const result = {
    findings: findings
      .filter(({ standing }) => standing !== "agrees")
      .map(({ ruleId, standing, statement, equation }) => ({
        ruleId,
        standing,
        statement,
        equation,
      })),
    messages: messages.map(({ ruleId, severity, reason, line }) => ({
      ruleId,
      severity,
      reason,
      line,
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function extensionOf(name: string): string {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  return extension ?? "bin";
}
