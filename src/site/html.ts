import type { Bilingual } from "../lib/statute/index.ts";

/**
 * What stands on every report page hundreds of times is written as text: a component for each figure and each label
 * costs ten times as much as all the rest of the page.
 */

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as part of a page, between tags or within double quotes: nothing of it is markup. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string)
    : text;
}

/** An attribute with a blank before it; nothing where it has no value. */
export function attribute(name: string, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  return ` ${name}="${escapeHtml(String(value))}"`;
}

/** A text of the frame in both languages, as `Bi.astro` writes it on a page that carries both. */
export function bothHtml({ zh, en }: Bilingual): string {
  if (zh === en) return escapeHtml(zh);
  return `<span class="frame-zh" lang="zh-CN">${escapeHtml(zh)}</span><span class="frame-en" lang="en">${escapeHtml(en)}</span>`;
}
