import { writeFileSync } from "node:fs";
import { traditionalTable } from "./traditional-table.ts";

/**
 * Writes src/lib/search/traditional-table.ts anew from opencc-js: `npm run -s node -- scripts/search/traditional.ts`.
 * A test fails when the committed table is not what the installed opencc-js gives.
 */
const { traditional, simplified } = traditionalTable();
writeFileSync(
  "src/lib/search/traditional-table.ts",
  `/** Traditional characters and, place for place, their simplified ones. Written by scripts/search/traditional.ts from opencc-js. */
export const TRADITIONAL =
  "${traditional}";
export const SIMPLIFIED =
  "${simplified}";
`,
);
