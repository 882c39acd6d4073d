import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { readIssueForm } from "./issue-form.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly "timeout-minutes"?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync(".github/workflows/*.{yml,yaml}").map((file) => ({
  file,
  workflow: parse(readFileSync(file, "utf8")) as Workflow,
}));

/** What each job may write; a job that is not named may only read. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  "deploy.yml build": ["id-token", "attestations"],
  "deploy.yml publish": ["pages", "id-token"],
  "issue.yml report": ["contents", "pull-requests", "issues"],
};

test("there are workflows to hold", () => {
  assert.deepEqual(workflows.map(({ file }) => file.split("/").at(-1)).sort(), [
    "check.yml",
    "deploy.yml",
    "issue.yml",
  ]);
});

test("no workflow runs a stranger's pull request with rights of its own", () => {
  for (const { file, workflow } of workflows) {
    assert.ok(!("pull_request_target" in workflow.on), file);
    assert.ok(!("workflow_run" in workflow.on), file);
  }
});

test("every workflow says its permissions, and every job has the least it needs", () => {
  for (const { file, workflow } of workflows) {
    const name = file.split("/").at(-1);
    assert.ok(workflow.permissions, `${file} names no permissions`);
    assert.deepEqual(
      Object.values(workflow.permissions).filter((right) => right !== "read"),
      [],
    );
    for (const [job, { permissions = {} }] of Object.entries(workflow.jobs)) {
      const writes = Object.keys(permissions).filter((right) => permissions[right] !== "read");
      assert.deepEqual(
        writes.sort(),
        [...(MAY_WRITE[`${name} ${job}`] ?? [])].sort(),
        `${file} ${job}`,
      );
    }
  }
});

test("every action is pinned to a commit and says its version; every job ends by itself", () => {
  for (const { file, workflow } of workflows) {
    const text = readFileSync(file, "utf8");
    for (const [name, job] of Object.entries(workflow.jobs)) {
      assert.ok(job["timeout-minutes"], `${file} ${name}`);
      for (const { uses } of job.steps) {
        if (uses === undefined) continue;
        assert.match(uses, /^actions\/[a-z-]+@[0-9a-f]{40}$/, file);
        assert.match(text, new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+`), file);
      }
    }
  }
});

test("no expression stands in a run: what a stranger wrote never reaches a shell", () => {
  for (const { file, workflow } of workflows) {
    for (const { steps } of Object.values(workflow.jobs)) {
      for (const { run } of steps) assert.ok(!run?.includes("${{"), `${file}: ${run}`);
    }
  }
});

const body = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([heading, value]) => `### ${heading}\n\n${value}`)
    .join("\n\n");

test("readIssueForm(body) takes what fits and leaves out what does not", () => {
  const form = readIssueForm(
    body({
      "网址 / Address": "https://www.example.gov.cn/a.html",
      "机关编号 / Agency id": "410822/government; rm -rf /",
      "报告年度 / Report year": "_No response_",
      "全文 / Text": "```text\n标题\n### 网址 / Address\n$(id)\n```",
    }),
  );
  assert.deepEqual(form, {
    url: "https://www.example.gov.cn/a.html",
    agency: null,
    year: null,
    attachment: null,
    text: "标题\n### 网址 / Address\n$(id)",
  });
});
