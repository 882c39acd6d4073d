import assert from "node:assert/strict";
import { test } from "node:test";
import { AGENCY_YAML, contentWith, reportText, runScript } from "../content/testing.ts";
import { proves } from "./proof.ts";

const MOBILE = "13912345678";
/** The example that GB 11643 itself prints. */
const IDENTITY = "11010519491231002X";

/** Spellings of a number of a private person, each as a line of prose. */
const SPELLINGS: readonly (readonly [line: string, ruleId: string])[] = [
  [`联系人：${MOBILE}。`, "personal-mobile"],
  [`联系电话：+86 ${MOBILE}`, "personal-mobile"],
  ["联系电话：139 1234 5678", "personal-mobile"],
  ["联系电话：139-1234-5678", "personal-mobile"],
  ["联系电话：１３９１２３４５６７８", "personal-mobile"],
  [`身份证号${IDENTITY}，`, "personal-identity"],
  ["身份证号11010519491231002x，", "personal-identity"],
  ["身份证号１１０１０５１９４９１２３１００２Ｘ，", "personal-identity"],
  ["身份证号110105 19491231 002X，", "personal-identity"],
];

test("npm run check warns of every spelling of a mobile or identity number, with line and column, and prints none", (t) => {
  const prose = SPELLINGS.map(([line]) => line).join("\n\n");
  const file = "reports/410822/government/2021.md";
  const directory = contentWith({
    [file]: reportText(2021).replace("全年主动公开政府信息120条。", () => prose),
    "reports/410822/government/agency.yaml": AGENCY_YAML,
  });
  const { stdout, stderr, code } = runScript("check", directory, ["--lang", "en"]);
  assert.equal(code, 0, stderr);
  const said = [
    ...`${stdout}${stderr}`.matchAll(/2021\.md:(\d+):(\d+) +warning .*(personal-\w+)/g),
  ];
  assert.deepEqual(
    said.map(([, , , ruleId]) => ruleId),
    SPELLINGS.map(([, ruleId]) => ruleId),
  );
  assert.equal(new Set(said.map(([, line]) => line)).size, SPELLINGS.length);
  assert.doesNotMatch(`${stdout}${stderr}`, new RegExp(`${MOBILE}|${IDENTITY}`));
  proves(t, "personal-numbers", { numbers: SPELLINGS.length });
});
