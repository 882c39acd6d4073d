import { type Message, message } from "../message/index.ts";
import {
  type Frontmatter,
  frontmatterSchema,
  parseReportId,
  reportIdOfPath,
} from "../report/index.ts";
import { readStrictYaml, type YamlRecord } from "./strict-yaml.ts";
import type { YamlShape } from "./yaml-shape.ts";

/** The two parts of a content file. */
export interface SplitFile {
  /** What stands between the `---` lines; it begins on line 2. */
  readonly frontmatter: string;
  readonly body: string;
  /** Line on which the body begins. */
  readonly bodyLine: number;
}

/** Cuts a content file at its frontmatter; null when it does not begin with one. */
export function splitFile(text: string): SplitFile | null {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$\r?\n?/m.exec(text);
  if (match?.index !== 0) return null;
  const [whole, frontmatter] = match as unknown as [string, string];
  return {
    frontmatter,
    body: text.slice(whole.length),
    bodyLine: whole.split("\n").length,
  };
}

/** The frontmatter as data, held against the schema and against the path, which alone is the identity. */
export function readFrontmatter(yaml: string, path: string): YamlRecord<Frontmatter> {
  const record = readStrictYaml(yaml, FRONTMATTER_SHAPE, 2);
  if (record.value === null) return record;
  const messages = [...identityMessages(record, path), ...dependentMessages(record)];
  return messages.length === 0 ? record : { ...record, value: null, messages };
}

const FRONTMATTER_SHAPE: YamlShape<Frontmatter> = {
  schema: frontmatterSchema,
  numbers: new Set(["year", "original.bytes"]),
  nulls: new Set(),
  expected: {
    title: "博爱县人民政府2020年政府信息公开工作年度报告",
    agency: "410822/government",
    year: "2020 (2008–2100)",
    scope: "own | roll-up | unknown",
    form: '"2019" | "2021" | none',
    prose: "full | omitted",
    proseNote: "1–500 字",
    published: "2021-02-05 | unknown",
    indexNumber: "000014349/2021-32845",
    source: "{ kind: publisher, url: https://…, retrieved: 2026-11-21 }",
    "source.kind": "publisher | mirror | third-party",
    "source.url": "https://… | unavailable",
    "source.note": "1–500 字",
    "source.retrieved": "2026-11-21 | unknown",
    original: "{ name: …, mediaType: text/plain, bytes: 10189, sha256: … }",
    "original.name": "report.txt",
    "original.mediaType": "text/plain",
    "original.bytes": "10189",
    "original.sha256": "64 × [0-9a-f]",
    import: "{ method: text, tool: gongkai@0.1.0 }",
    "import.method": "text | html | docx | pdf | xlsx | csv | markdown | mht | manual",
    "import.tool": "gongkai@0.1.0",
    corrections: "[] | - { date, kind, figure, old, new, why }",
    "corrections[]": "{ date, kind, figure, old, new, why }",
    "corrections[].date": "2026-11-21",
    "corrections[].kind": "transcription | reparse | republished",
    "corrections[].figure": "applications.received.total",
    "corrections[].old": '"7"',
    "corrections[].new": '"6"',
    "corrections[].why": "1–500 字",
    verdicts: "[] | - { rule, operands, verdict, by, date, why }",
    "verdicts[]": "{ rule, operands, verdict, by, date, why }",
    "verdicts[].rule": "T3-01",
    "verdicts[].operands": "8–64 × [0-9a-f]",
    "verdicts[].verdict": "confirmed | publisher-error | our-copy | dismissed",
    "verdicts[].by": "1–500 字",
    "verdicts[].date": "2026-11-21",
    "verdicts[].why": "1–500 字",
    statements: "[] | - { rule, date, by, text, url }",
    "statements[]": "{ rule, date, by, text, url }",
    "statements[].rule": "T3-01",
    "statements[].date": "2026-11-21",
    "statements[].by": "1–500 字",
    "statements[].text": "1–4000 字",
    "statements[].url": "https://…",
  },
};

function identityMessages(
  { value, placeOf }: YamlRecord<Frontmatter>,
  path: string,
): readonly Message[] {
  const identity = parseReportId(reportIdOfPath(path) ?? "");
  if (!identity || !value) return [];
  const differs = (key: "agency" | "year", actual: string, expected: string): Message[] =>
    actual === expected
      ? []
      : [message("path-identity", { key, actual, expected, path }, placeOf(key))];
  return [
    ...differs("agency", value.agency, identity.agency),
    ...differs("year", String(value.year), String(identity.year)),
  ];
}

/** Keys that are needed only when another has a certain value. */
function dependentMessages({ value, placeOf }: YamlRecord<Frontmatter>): readonly Message[] {
  if (!value) return [];
  const expected = FRONTMATTER_SHAPE.expected;
  return [
    ...(value.prose === "omitted" && value.proseNote === undefined
      ? [
          message(
            "yaml-missing-key",
            { key: "proseNote", expected: expected["proseNote"] as string },
            placeOf("prose"),
          ),
        ]
      : []),
    ...(value.source.url === "unavailable" && value.source.note === undefined
      ? [
          message(
            "yaml-missing-key",
            { key: "source.note", expected: expected["source.note"] as string },
            placeOf("source.url"),
          ),
        ]
      : []),
  ];
}
