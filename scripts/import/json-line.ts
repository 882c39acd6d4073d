import type { ImportResult } from "../../src/lib/ingest/index.ts";
import { type Lang, type Message, reasonOf } from "../../src/lib/message/index.ts";

/** One result as a line of JSON, the contract of `--format json`. Same bytes in, same line out. */
export function jsonLine(file: string, result: ImportResult, lang: Lang): string {
  return onOneLine(JSON.stringify(objectOf(file, result, lang)));
}

/** Without the characters that JSON allows and some readers take for the end of a line. */
function onOneLine(json: string): string {
  return json.replace(
    /[\u0085\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function objectOf(file: string, result: ImportResult, lang: Lang): object {
  const messages = result.messages.map((message) => jsonMessage(message, lang));
  if (result.status === "refused") {
    return {
      file,
      status: result.status,
      report: null,
      figures: [],
      messages,
      markdown: null,
    };
  }
  return {
    file,
    status: result.status,
    report: reportOf(result),
    figures: result.figures.map(({ table, row, column, cell, line }) => ({
      table,
      row,
      column,
      state: cell.state,
      value: cell.state === "reported" ? cell.value : null,
      raw: cell.raw,
      unit: cell.state === "reported" ? cell.unit : null,
      line,
    })),
    messages,
    markdown: result.markdown,
  };
}

function reportOf(result: ImportResult & { readonly status: "ok" }) {
  const { identity, forms, draft } = result;
  return {
    title: identity.title,
    // The register's id when the agency is known there, else its name as printed.
    agency: identity.agency ?? identity.agencyPrinted,
    region: identity.region,
    year: identity.year,
    scope: draft.meta.scope,
    form: draft.meta.form,
    forms,
  };
}

function jsonMessage(message: Message, lang: Lang) {
  const { ruleId, severity, line, column } = message;
  return { ruleId, severity, reason: reasonOf(message, lang), line, column };
}
