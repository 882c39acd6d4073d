import { linesOf, type SearchDocument } from "./document.ts";
import { indexedText } from "./read-text.ts";

/** A command and its parameters. */
export type GroongaCommand = readonly [
  command: string,
  parameters: Readonly<Record<string, string>>,
];

/**
 * The commands that make an empty database ready. Texts are stored normalised by this archive's own function,
 * so the server needs no normaliser and finds exactly what the static index finds.
 */
export function groongaSchema(figures: readonly string[]): readonly GroongaCommand[] {
  const create = (name: string, flags: string, more: Readonly<Record<string, string>>) =>
    ["table_create", { name, flags, ...more }] as const;
  const column = (table: string, name: string, type: string, flags = "COLUMN_SCALAR") =>
    ["column_create", { table, name, flags, type }] as const;
  const key = { key_type: "ShortText" };
  return [
    create("Regions", "TABLE_HASH_KEY", key),
    column("Regions", "name", "ShortText"),
    column("Regions", "parent", "ShortText"),
    create("Agencies", "TABLE_HASH_KEY", key),
    column("Agencies", "name", "ShortText"),
    column("Agencies", "level", "ShortText"),
    column("Agencies", "kind", "ShortText"),
    column("Agencies", "regions", "Regions", "COLUMN_VECTOR"),
    create("Reports", "TABLE_PAT_KEY", key),
    column("Reports", "hash", "ShortText"),
    column("Reports", "title", "ShortText"),
    column("Reports", "year", "Int32"),
    column("Reports", "form", "ShortText"),
    column("Reports", "agency", "Agencies"),
    column("Reports", "verdicts", "ShortText", "COLUMN_VECTOR"),
    column("Reports", "text", "LongText"),
    column("Reports", "sections", "LongText"),
    column("Reports", "known", "ShortText", "COLUMN_VECTOR"),
    ...figures.map((address) => column("Reports", figureColumn(address), "Float")),
    create("Grams", "TABLE_PAT_KEY", { ...key, default_tokenizer: TOKENIZER }),
    [
      "column_create",
      {
        table: "Grams",
        name: "text",
        flags: "COLUMN_INDEX|WITH_POSITION",
        type: "Reports",
        source: "text",
      },
    ],
  ];
}

/** The rows a document becomes, by table. Loading them again changes nothing. */
export function groongaRows(
  document: SearchDocument,
): Readonly<
  Record<"Regions" | "Agencies" | "Reports", readonly Readonly<Record<string, unknown>>[]>
> {
  const { id, contentHash, title, year, form, agency, regions, verdicts, sections } = document;
  const figures = Object.entries(document.figures).filter(([, value]) => typeof value === "number");
  return {
    Regions: regions.map(({ code, name }, depth) => ({
      _key: code,
      name,
      parent: regions[depth - 1]?.code ?? "",
    })),
    Agencies: [
      {
        _key: agency.id,
        name: agency.name,
        level: agency.level,
        kind: agency.kind,
        regions: regions.map(({ code }) => code),
      },
    ],
    Reports: [
      {
        _key: id,
        hash: contentHash,
        title,
        year,
        form,
        agency: agency.id,
        verdicts: Object.entries(verdicts).flatMap(([name, count]) => (count > 0 ? [name] : [])),
        text: indexedText(linesOf(document)),
        sections: JSON.stringify(sections),
        known: figures.map(([address]) => address),
        ...Object.fromEntries(figures.map(([address, value]) => [figureColumn(address), value])),
      },
    ],
  };
}

/** The name of the column of a figure: Groonga allows no dot. */
export function figureColumn(address: string): string {
  return `figure_${address.replaceAll(".", "__")}`;
}

/** Windows of two units of everything: letters, digits and signs too, which it would else take as words. */
const TOKENIZER =
  'TokenNgram("unify_alphabet", false, "unify_digit", false, "unify_symbol", false)';
