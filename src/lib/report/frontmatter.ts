import { z } from "zod";

/** A calendar date, `2021-01-28`. */
const date = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .refine((text) => isCalendarDate(text));

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().min(1).max(500);

/** Where the archive's copy came from. `url` is `unavailable` when the address is not known; then `note` says why. */
const source = z.strictObject({
  kind: z.enum(["publisher", "mirror", "third-party"]),
  url: z.union([
    z.literal("unavailable"),
    z
      .string()
      .regex(/^https?:\/\/[^\s<>"]+$/)
      .max(2000),
  ]),
  note: text.optional(),
  retrieved: z.union([z.literal("unknown"), date]),
});

/** The document as it was found, kept under `content/originals/<sha256>.<ext>`. */
const original = z.strictObject({
  name: text,
  mediaType: text,
  bytes: z.number().int().positive(),
  sha256,
});

/** How the original became this file. */
const importing = z.strictObject({
  method: z.enum(["text", "html", "docx", "pdf", "xlsx", "csv", "markdown", "mht", "manual"]),
  tool: text,
});

/** A figure of this file that changed after it was published here. */
const correction = z.strictObject({
  date,
  kind: z.enum(["transcription", "reparse", "republished"]),
  figure: text,
  old: z.string().max(500),
  new: z.string().max(500),
  why: text,
});

/** A person's verdict on a finding; it reopens when an operand changes, because the hash then differs. */
const verdict = z.strictObject({
  rule: z.string().regex(/^[A-Z]\d?-\d{2}$/),
  operands: z.string().regex(/^[0-9a-f]{8,64}$/),
  verdict: z.enum(["confirmed", "publisher-error", "our-copy", "dismissed"]),
  by: text,
  date,
  why: text,
});

/** The publisher's own reply to a finding. */
const statement = z.strictObject({
  rule: z.string().regex(/^[A-Z]\d?-\d{2}$/),
  date,
  by: text,
  text: z.string().min(1).max(4000),
  url: z.string().max(2000).optional(),
});

/**
 * The frontmatter of a content file. Strict: an unknown key is an error.
 * Nothing in it may move the report: the identity is the path.
 */
export const frontmatterSchema = z.strictObject({
  title: text,
  agency: z.string().regex(/^\d{6}\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  year: z.number().int().min(2008).max(2100),
  /** Whose applications the tables count: the body's own, or its whole level's. */
  scope: z.enum(["own", "roll-up", "unknown"]),
  /** The form of table A; the other tables are read from themselves, since real reports mix them. */
  form: z.enum(["2019", "2021", "none"]),
  prose: z.enum(["full", "omitted"]),
  proseNote: text.optional(),
  published: z.union([z.literal("unknown"), date]),
  indexNumber: text.optional(),
  source,
  original,
  import: importing,
  corrections: z.array(correction),
  verdicts: z.array(verdict),
  statements: z.array(statement),
});

/** The frontmatter of a content file, as the schema yields it. */
export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** A report somebody looked for and did not find: when and where. */
const search = z.strictObject({
  year: z.number().int().min(2008).max(2100),
  date,
  where: text,
});

/** Who reports: `reports/<region>/<agency>/agency.yaml`. */
export const agencySchema = z.strictObject({
  name: z.strictObject({ zh: text, en: text }),
  level: z.enum(["national", "province", "prefecture", "county", "township"]),
  kind: z.enum(["government", "government-office", "department", "township", "zone", "other"]),
  /** Agency id of the body that answers for it, or null. */
  parent: z
    .string()
    .regex(/^\d{6}\/[a-z][a-z0-9-]*$/)
    .nullable(),
  aliases: z.array(text),
  /** 统一社会信用代码 (GB 32100-2015), if known. */
  creditCode: z
    .string()
    .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
    .optional(),
  validFrom: z.number().int().optional(),
  validTo: z.number().int().optional(),
  predecessor: text.optional(),
  successor: text.optional(),
  /** Ids this agency (`320829/government`) or one of its reports (`…/2019`) was published under before: their pages lead here. */
  moved: z.array(z.string().regex(/^\d{6}\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\/\d{4})?$/)).optional(),
  /** Reports looked for in vain. A year whose report is held needs none, and keeps those it has. */
  searches: z.array(search).optional(),
});

/** What `agency.yaml` holds. */
export type AgencyFile = z.infer<typeof agencySchema>;

/** An agency of the register: its file and where it lies. */
export interface Agency extends AgencyFile {
  /** `410822/government` */
  readonly id: string;
  /** `410822` */
  readonly region: string;
}

function isCalendarDate(value: string): boolean {
  const [year, month, day] = value.split("-").map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] as number);
}
