import type { Message } from "../../message/index.ts";
import type { Agency, Regions } from "../../report/index.ts";

/** Who, what and when an extract says it is; nothing in it is guessed without a message. */
export interface Identity {
  /** Title as printed, line breaks joined; null when none was found. */
  readonly title: string | null;
  /** The body's name as printed, `方正县政务公开领导小组办公室`; null when none was found. */
  readonly agencyPrinted: string | null;
  /** Id in the register if exactly one agency fits, else null. */
  readonly agency: string | null;
  /** Ids of the register that fit as well as each other; empty when one or none does. */
  readonly candidates: readonly string[];
  /** Six digits of GB/T 2260, or null when the name does not say which. */
  readonly region: string | null;
  /** Report year; null when nothing certain says it (an error or warning then asks). */
  readonly year: number | null;
  /** `2021-01-28`, or `unknown`. */
  readonly published: string;
  /** 索引号 as printed, or null. */
  readonly indexNumber: string | null;
  /** 统一社会信用代码 with right check digits, or null. */
  readonly creditCode: string | null;
  readonly url: string | null;
  /** `unknown` unless the report states whose figures it counts. */
  readonly scope: "own" | "roll-up" | "unknown";
  /** A report of before 2019: kept as prose, form `none`, no statutory table is looked for. */
  readonly beforeForms: boolean;
  /** Indexes into `extract.blocks` of the title's paragraphs, which are not prose either. */
  readonly titleBlocks: readonly number[];
  /** Indexes into `extract.blocks` of what is no part of the report, and why. */
  readonly furniture: readonly { readonly block: number; readonly why: string }[];
  /** Whether the input is no single annual report; then `messages` holds an error with the reason. */
  readonly refused: boolean;
  readonly messages: readonly Message[];
}

/** What is known from outside the document. */
export interface IdentifyOptions {
  readonly agencies: readonly Agency[];
  readonly regions: Regions;
  /** Given on the command line: wins over what the document says, with a warning when they differ. */
  readonly agency?: string;
  readonly year?: number;
  readonly url?: string;
}
