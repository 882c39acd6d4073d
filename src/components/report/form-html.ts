import type { Report } from "../../lib/report/index.ts";
import type { FormId, TableKey } from "../../lib/statute/index.ts";
import {
  type FigureCell,
  type FormLayout,
  formLayout,
  type LabelCell,
  type LayoutRow,
} from "../../site/form-layout.ts";
import { attribute, bothHtml } from "../../site/html.ts";
import { groundPath, link, reportPath } from "../../site/links.ts";
import { type ShownCell, shownCell } from "../../site/report-page.ts";
import { figureHtml, figureStart } from "./figure-html.ts";

/** A statutory table of one report as the State Council prints it. */
export interface FormHtml {
  /** Everything in `<table>` after its caption. */
  readonly html: string;
  /** Lines in which every figure was reported as zero: phones fold them. */
  readonly zeroRows: number;
}

/** Writes a statutory table of a report; null when the report has no such table. */
export function formHtml(
  report: Report,
  table: TableKey,
  failing: ReadonlySet<string>,
): FormHtml | null {
  const form = report.tables[table]?.form;
  if (form === undefined) return null;
  const { head, bodies } = frameOf(table, form);
  const toGround = (row: string) => link(reportPath(report.id), groundPath(row));
  let zeroRows = 0;
  const html = bodies.map((lines) => {
    const shown = lines.map((line) =>
      line.figures.map(({ cell }) => shownCell(report, cell.address)),
    );
    const zero = lines.map(
      (line, at) => line.foldable && (shown[at] ?? []).every((cell) => cell.zero),
    );
    zeroRows += zero.filter(Boolean).length;
    const rows = lines.map((line, at) => {
      const labels = line.labels.map((label) =>
        labelHtml(label, zero.slice(at, at + label.rowSpan), toGround),
      );
      const figures = line.figures.map(({ cell, start }, column) =>
        figureHtml(start, cell, (shown[at] as readonly ShownCell[])[column] as ShownCell, failing),
      );
      return `<tr${zero[at] ? ' class="zero"' : ""}>${labels.join("")}${figures.join("")}</tr>`;
    });
    return `<tbody>${rows.join("")}</tbody>`;
  });
  return { html: head + html.join(""), zeroRows };
}

/** What a table has in every report that is on the same form. */
interface Frame {
  /** Columns and heads. */
  readonly head: string;
  readonly bodies: readonly (readonly FrameLine[])[];
}

interface FrameLine {
  /** Whether phones may fold the line: it holds the figures of one statutory row. */
  readonly foldable: boolean;
  readonly labels: readonly FrameLabel[];
  readonly figures: readonly { readonly cell: FigureCell; readonly start: string }[];
}

interface FrameLabel {
  readonly role: LabelCell["role"];
  readonly rowSpan: number;
  /** The tag up to its class, and what is in it. */
  readonly tag: string;
  readonly text: string;
  /** The row of the applications table whose page tells what it means; table A and C have none. */
  readonly ground: string | null;
}

const FRAMES = new Map<string, Frame>();

function frameOf(table: TableKey, form: FormId): Frame {
  const key = `${table} ${form}`;
  const known = FRAMES.get(key);
  if (known) return known;
  const layout = formLayout(table, form);
  const frame = {
    head: columnsHtml(layout) + headHtml(layout),
    bodies: layout.bodies.map((lines) => lines.map((line) => frameLine(table, line))),
  };
  FRAMES.set(key, frame);
  return frame;
}

function columnsHtml({ table, labelColumns, columns }: FormLayout): string {
  if (table !== "applications") return "";
  const labels = Array.from({ length: labelColumns }, (_, at) => `<col class="label-${at}">`);
  return `<colgroup>${labels.join("")}<col class="figures" span="${columns - labelColumns}"></colgroup>`;
}

function headHtml({ table, head }: FormLayout): string {
  if (head.length === 0) return "";
  const lines = head.map(({ cells }, level) => {
    const heads = cells.flatMap((cell, at) =>
      cell.kind === "label" ? headCell(table, cell, level, at) : [],
    );
    return `<tr>${heads.join("")}</tr>`;
  });
  return `<thead>${lines.join("")}</thead>`;
}

function headCell(table: TableKey, cell: LabelCell, level: number, at: number): string {
  const { id, text, role, colSpan, rowSpan } = cell;
  if (role === "note") {
    return `<td class="note" colspan="${colSpan}" rowspan="${rowSpan}">${bothHtml(text)}</td>`;
  }
  const resultHead = level === 2 ? position(table, at) : `level${level} ${id}`;
  const named = table === "review" ? resultHead : id;
  return `<th id="${id}" scope="col"${spans(cell)} class="${named}">${bothHtml(text)}</th>`;
}

function frameLine(table: TableKey, { row, cells }: LayoutRow): FrameLine {
  const labels = cells.filter((cell) => cell.kind === "label");
  const figures = cells.filter((cell) => cell.kind === "figure");
  return {
    foldable: row !== null,
    labels: labels.map((cell) => ({
      role: cell.role,
      rowSpan: cell.rowSpan,
      tag: `<th id="${cell.id}"${attribute("scope", cell.scope)}${spans(cell)} class="`,
      text: bothHtml(cell.text),
      ground: table === "applications" && cell.role === "row" ? (row?.key ?? null) : null,
    })),
    figures: figures.map((cell, at) => ({ cell, start: figureStart(cell, position(table, at)) })),
  };
}

/** The class that names a figure's column, for the narrow screen; table C has three groups of five. */
function position(table: TableKey, at: number): string {
  return table === "review" ? `g${Math.floor(at / 5)} c${at % 5}` : `c${at}`;
}

function spans({ colSpan, rowSpan }: LabelCell): string {
  const span = (count: number) => (count === 1 ? null : count);
  return attribute("colspan", span(colSpan)) + attribute("rowspan", span(rowSpan));
}

/** @param zero whether each line the label spans is folded: a group is folded with all its rows */
function labelHtml(
  { role, tag, text, ground }: FrameLabel,
  zero: readonly boolean[],
  toGround: (row: string) => string,
): string {
  const folded = role === "group" && zero.every(Boolean) ? " zero" : "";
  const inner = ground === null ? text : `<a class="ground" href="${toGround(ground)}">${text}</a>`;
  return `${tag}${role}${folded}">${inner}</th>`;
}
