import { relative } from "node:path";
import type { TestEvent } from "node:test/reporters";
import { proofIn } from "../trust/proof.ts";
import type { TestRun } from "../trust/trust-state.ts";

/** Writes one JSON object when a run of the test runner ends: what its tests proved, and which files have a test that failed. */
export default async function* proofReporter(
  source: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  const proofs: TestRun["proofs"][number][] = [];
  const failed = new Set<string>();
  for await (const { type, data } of source) {
    if (type === "test:fail") failed.add(fileOf(data.file));
    if (type !== "test:diagnostic") continue;
    const proof = proofIn(data.message);
    if (proof !== null) proofs.push({ ...proof, file: fileOf(data.file) });
  }
  yield JSON.stringify({ proofs, failed: [...failed].sort() } satisfies TestRun);
}

/** Path from the project's root, with slashes. */
function fileOf(file: string | undefined): string {
  return file === undefined ? "" : relative(process.cwd(), file).replaceAll("\\", "/");
}
