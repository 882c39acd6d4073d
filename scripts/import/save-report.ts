import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { ImportResult } from "../../src/lib/ingest/index.ts";
import { type Agency, reportId } from "../../src/lib/report/index.ts";
import { writeAtomically } from "../store/write-atomically.ts";
import type { ImportedFile } from "./import-file.ts";

/** Above this an original is kept elsewhere, at the address `site.yaml` names. */
export const MAX_STORED_BYTES = 2_000_000;

/** What became of a result on disk. */
export type Saved =
  | {
      readonly kind: "saved" | "unchanged";
      readonly path: string;
      readonly original: string | null;
    }
  /** Another text lies there already, perhaps with corrections and verdicts by people. */
  | { readonly kind: "exists"; readonly path: string }
  /** Nobody in the register is certain to have published it. */
  | { readonly kind: "unregistered"; readonly candidates: readonly string[] }
  | { readonly kind: "no-year" }
  /** Parts contradict each other; a person has to settle it first. */
  | { readonly kind: "errors" }
  | { readonly kind: "refused" };

/** Writes `reports/<id>.md` and `originals/<sha256>.<ext>`, or says why not. */
export function saveReport(
  imported: ImportedFile,
  options: {
    readonly directory: string;
    readonly overwrite: boolean;
    /** The register: a report of a body it does not have is not written. */
    readonly agencies: readonly Agency[];
  },
): Saved {
  const { result } = imported;
  if (result.status === "refused") return { kind: "refused" };
  const { agency, year, candidates } = result.identity;
  if (result.messages.some((message) => message.severity === "error")) return { kind: "errors" };
  if (year === null) return { kind: "no-year" };
  const isRegistered = options.agencies.some(({ id }) => id === agency);
  if (agency === null || !isRegistered) return { kind: "unregistered", candidates };
  const path = join(options.directory, "reports", `${reportId(agency, year)}.md`);
  const before = existsSync(path) ? readFileSync(path, "utf8") : null;
  if (before !== null && before !== result.markdown && !options.overwrite) {
    return { kind: "exists", path };
  }
  const original = storeOriginal(imported, result, options.directory);
  if (before === result.markdown) return { kind: "unchanged", path, original };
  writeAtomically(path, result.markdown);
  return { kind: "saved", path, original };
}

function storeOriginal(
  imported: ImportedFile,
  result: ImportResult & { readonly status: "ok" },
  directory: string,
): string | null {
  if (imported.bytes.length > MAX_STORED_BYTES) return null;
  const { sha256 } = result.draft.meta.original;
  const path = join(directory, "originals", `${sha256}.${extensionOf(imported.file)}`);
  if (!existsSync(path)) writeAtomically(path, imported.bytes);
  return path;
}

function extensionOf(file: string): string {
  const extension = extname(file).slice(1).toLowerCase();
  return /^[a-z0-9]{1,8}$/.test(extension) ? extension : "bin";
}
