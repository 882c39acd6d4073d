/**
 * The address of a page or file as seen from a page, relative, so that the site works below any path
 * and from a file system.
 * @param from site path of the page the link stands on, `reports/410822/government/2020.html`;
 *   a page that may be served at any depth (404.html) gives its whole address, and gets whole addresses
 * @param to site path of the target, with `?query` or `#fragment` if any
 */
export function link(from: string, to: string): string {
  if (from.includes("://")) return new URL(to, from).href;
  const [path, rest] = splitPath(to);
  const here = from.split("/");
  const there = path.split("/");
  if (path === from) return rest === "" ? (there.at(-1) as string) : rest;
  let shared = 0;
  while (shared < here.length - 1 && here[shared] === there[shared]) shared++;
  return "../".repeat(here.length - 1 - shared) + there.slice(shared).join("/") + rest;
}

/** The page of a report. */
export function reportPath(id: string): string {
  return `reports/${id}.html`;
}

/** The page of an agency, without the language folder. */
export function agencyPath(id: string): string {
  return `agencies/${id}.html`;
}

/** The page of a region, without the language folder. */
export function regionPagePath(code: string): string {
  return `regions/${code}.html`;
}

/** The page of an outcome, a row of the applications table, without the language folder. */
export function groundPath(row: string): string {
  return `grounds/${row}.html`;
}

/** The page of a rule of the audit, without the language folder. */
export function rulePath(id: string): string {
  return `rules/${id}.html`;
}

function splitPath(to: string): [path: string, rest: string] {
  const end = to.search(/[?#]/);
  return end === -1 ? [to, ""] : [to.slice(0, end), to.slice(end)];
}
