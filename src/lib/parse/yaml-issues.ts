import type { z } from "zod";
import { type Message, message } from "../message/index.ts";
import type { Place } from "../report/index.ts";
import type { YamlShape } from "./yaml-shape.ts";

type Issue = z.core.$ZodIssue;

/** What a schema finds wrong, at the offending keys and in terms of what each key takes. */
export function schemaMessages(
  issues: readonly Issue[],
  value: unknown,
  shape: Pick<YamlShape<unknown>, "expected">,
  placeOf: (path: string) => Place,
): readonly Message[] {
  // Two checks of one schema may fail at one value; its author needs to hear of it once.
  const paths = issues.map((issue) =>
    JSON.stringify([issue.code === "unrecognized_keys", issue.path]),
  );
  const first = issues.filter((_, index) => paths.indexOf(paths[index] as string) === index);
  return first.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => unknownKey([...path, key], shape, placeOf));
    }
    const actual = valueAt(value, path);
    const key = path.join(".");
    const expected = shape.expected[kindOf(path)] ?? "";
    return actual === undefined
      ? [message("yaml-missing-key", { key, expected }, placeOf(path.slice(0, -1).join(".")))]
      : [message("yaml-value", { key, actual: shown(actual), expected }, placeOf(key))];
  });
}

function unknownKey(
  path: readonly string[],
  shape: Pick<YamlShape<unknown>, "expected">,
  placeOf: (path: string) => Place,
): Message {
  const parent = kindOf(path.slice(0, -1));
  const depth = parent === "" ? "" : `${parent}.`;
  const siblings = Object.keys(shape.expected)
    .filter((kind) => kind.startsWith(depth) && !kind.slice(depth.length).includes("."))
    .map((kind) => kind.slice(depth.length));
  return message(
    "yaml-unknown-key",
    { key: path.join("."), expected: siblings.join(", ") },
    placeOf(path.join(".")),
  );
}

/** `corrections.0.date` → `corrections[].date` */
function kindOf(path: readonly string[]): string {
  return path.join(".").replace(/\.\d+(?=\.|$)/g, "[]");
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key],
    value,
  );
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
