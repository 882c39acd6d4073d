import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { HELP } from "./help.ts";

const COMMANDS = Object.keys(HELP) as readonly (keyof typeof HELP)[];

function run(command: string, ...args: readonly string[]) {
  const environment = { ...process.env, LANG: "C.UTF-8" };
  const script = [`scripts/${command}.ts`, ...args];
  return spawnSync(process.execPath, script, { encoding: "utf8", env: environment });
}

test("every help says how the command is called and what each exit code means, in both languages", () => {
  for (const command of COMMANDS) {
    assert.match(HELP[command]["zh-CN"], new RegExp(`^用法：npm run ${command} -- `));
    assert.match(HELP[command]["zh-CN"], /退出码：0 [^；]+；(?:1 [^；]+；)?2 .*用法不对/);
    assert.match(HELP[command].en, new RegExp(`^Usage: npm run ${command} -- `));
    assert.match(HELP[command].en, /Exit: 0 [^;]+; (?:1 [^;]+; )?2 .*wrong call/);
  }
});

for (const command of COMMANDS) {
  test(`npm run ${command} -- --help is answered, whatever stands beside it`, () => {
    const { status, stdout } = run(command, "--help", "--lang", "zh-CN", "--no-such");
    assert.equal(status, 0);
    assert.equal(stdout.trimEnd(), HELP[command]["zh-CN"]);
  });

  test(`npm run ${command} with an option it does not know says so with 2 and without a stack`, () => {
    const { status, stderr } = run(command, "--no-such");
    assert.equal(status, 2);
    assert.match(stderr, /^Wrong call: .*--no-such/);
    assert.ok(stderr.trimEnd().endsWith(HELP[command].en));
    assert.doesNotMatch(stderr, /^ {4}at /m);
  });
}

test("a revision git does not know is a wrong call of check, review and triage", () => {
  const calls = [
    ["check", "--base", "no-such-revision"],
    ["review", "--base", "no-such-revision"],
    ["triage", "no-such-revision"],
  ] as const;
  for (const [command, ...args] of calls) {
    const { status, stderr } = run(command, ...args);
    assert.equal(status, 2, command);
    assert.match(stderr, /^Wrong call: git knows no no-such-revision/, command);
  }
});
