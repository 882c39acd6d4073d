import type { ZodType } from "zod";

/** What a reader of one kind of YAML file knows of its keys, by dotted path, `[]` for a list item (`corrections[].date`). */
export interface YamlShape<T> {
  readonly schema: ZodType<T>;
  /** Keys whose unquoted digits are a number; every other value is text as it stands. */
  readonly numbers: ReadonlySet<string>;
  /** Keys whose unquoted `null` is null. */
  readonly nulls: ReadonlySet<string>;
  /** What a key takes, for messages: its values, or an example. */
  readonly expected: Readonly<Record<string, string>>;
}
