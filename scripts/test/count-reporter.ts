import type { TestEvent } from "node:test/reporters";

/** Writes one line when a run of the test runner ends: `passed failed`, for adding runs up. */
export default async function* countReporter(
  source: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  for await (const event of source) {
    if (event.type === "test:summary" && event.data.file === undefined) {
      passed = event.data.counts.passed;
      failed = event.data.counts.tests - passed;
    }
  }
  yield `${passed} ${failed}\n`;
}
