import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { n03 } from "./n-03-whole-and-parts.ts";

test("N-03 passes parts that add up, one of them without its unit", () => {
  assert.deepEqual(
    conclusions(
      n03,
      contextWith(
        reportSaying(
          2021,
          "公开政府信息共9741条，包含政府网站公开信息4019条，政务微信公开信息1110，其他方式公开信息4612条。",
        ),
      ),
    ),
    ["PASS 9741 = 4019 + 1110 + 4612"],
  );
});

test("N-03 fails parts that do not", () => {
  assert.deepEqual(
    conclusions(
      n03,
      contextWith(reportSaying(2021, "受理申请3件，其中：当面申请1件，网站受理3件。")),
    ),
    ["FAIL 3 ≠ 1 + 3"],
  );
});

test("N-03 does not expect 其中 to name every part", () => {
  assert.deepEqual(
    conclusions(
      n03,
      contextWith(reportSaying(2021, "公开信息90条，其中网站公开40条，微信公开30条。")),
    ),
    [],
  );
});

test("N-03 never crosses a sentence", () => {
  assert.deepEqual(
    conclusions(
      n03,
      contextWith(reportSaying(2021, "公开信息90条。包括网站公开40条，微信公开30条。")),
    ),
    [],
  );
});

test("N-03 does not add different units", () => {
  assert.deepEqual(
    conclusions(n03, contextWith(reportSaying(2021, "公开信息90条，包括图解4期，访谈3次。"))),
    [],
  );
});

test("N-03 sees past a remark in brackets, and takes 其中包括 as one mark", () => {
  const says = (text: string) => conclusions(n03, contextWith(reportSaying(2021, text)));
  assert.deepEqual(says("办结事项50件（含上年3件），其中，网上20件，窗口30件。"), [
    "PASS 50 = 20 + 30",
  ]);
  assert.deepEqual(says("公开信息50条，其中包括公告20条，动态30条。"), ["PASS 50 = 20 + 30"]);
});

test("N-03 takes no later number for a part of a list without numbers", () => {
  const says = (text: string) => conclusions(n03, contextWith(reportSaying(2021, text)));
  assert.deepEqual(
    says("网站公开信息90条，包含公告、动态等内容；微信公开40条，微博公开30条。"),
    [],
  );
});

test("N-03 does not fail where another number before the parts may be their whole", () => {
  const says = (text: string) => conclusions(n03, contextWith(reportSaying(2021, text)));
  assert.deepEqual(says("今年收件9件，上年转来1件，其中：网上5件，信函5件。"), []);
});
