import {
  type DocumentOptions,
  LineCounter,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
} from "yaml";
import { type Message, message } from "../message/index.ts";
import type { Place } from "../report/index.ts";
import { schemaMessages } from "./yaml-issues.ts";
import { plainYaml } from "./yaml-plain.ts";
import type { YamlShape } from "./yaml-shape.ts";

/** YAML longer than this is refused unread: real frontmatter is a tenth of it. */
const MAX_LENGTH = 16 * 1024;

/** A YAML record that was read (or null, with what is wrong), and where its keys stand. */
export interface YamlRecord<T> {
  readonly value: T | null;
  readonly messages: readonly Message[];
  /** Where a key stands, by dotted path with numbers for list items (`corrections.0.date`). */
  readonly placeOf: (path: string) => Place;
}

/** One slip makes the library complain of everything behind it. */
const MAX_TROUBLES = 3;

/**
 * Reads YAML as plain data (no anchors, aliases, tags, directives, merges, nor types guessed from
 * spelling) and holds it against a strict schema. Never throws.
 * @param firstLine line of the file at which `text` begins
 */
export function readStrictYaml<T>(text: string, shape: YamlShape<T>, firstLine = 1): YamlRecord<T> {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    // The counter knows no line before the first character is read.
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const start = { line: firstLine, column: 1 };
  const refused = (...messages: readonly Message[]): YamlRecord<T> => ({
    value: null,
    messages,
    placeOf: () => start,
  });
  if (text.length > MAX_LENGTH) {
    return refused(message("yaml-too-long", { length: text.length, limit: MAX_LENGTH }, start));
  }
  const document = parseDocument(text, { ...STRICT, lineCounter: lines });
  const troubles = [...document.errors, ...document.warnings];
  if (troubles.length > 0) {
    return refused(
      ...troubles
        .slice(0, MAX_TROUBLES)
        .map(({ code, message: detail, pos }) =>
          code === "DUPLICATE_KEY"
            ? message("yaml-duplicate-key", { key: wordAt(text, pos[0]) }, placeAt(pos[0]))
            : message(
                "yaml-syntax",
                { code, detail: detail.split("\n")[0] as string },
                placeAt(pos[0]),
              ),
        ),
    );
  }
  const plain = plainYaml(document, shape, placeAt);
  const placeOf = (path: string): Place => plain.places.get(path) ?? start;
  if (plain.messages.length > 0) return { value: null, messages: plain.messages, placeOf };
  const parsed = shape.schema.safeParse(plain.value);
  return parsed.success
    ? { value: parsed.data, messages: [], placeOf }
    : {
        value: null,
        messages: schemaMessages(parsed.error.issues, plain.value, shape, placeOf),
        placeOf,
      };
}

const STRICT = {
  schema: "failsafe",
  merge: false,
  uniqueKeys: true,
  stringKeys: true,
  strict: true,
  customTags: [],
  resolveKnownTags: false,
  prettyErrors: false,
} satisfies ParseOptions & DocumentOptions & SchemaOptions;

function wordAt(text: string, offset: number): string {
  return /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? "";
}
