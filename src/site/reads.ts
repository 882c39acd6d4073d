import { createHash } from "node:crypto";

/**
 * What the pages of a build read, so that the next build renders only those pages whose reads now give
 * something else. A read has a name, `record 410822/government/2020`, and a stamp: a hash of what it gave.
 * It lies on `globalThis` because the bundle of the pages and the build around it load this module apart.
 */
interface ReadLog {
  /** How the stamp of a read is made now, by kind. */
  readonly kinds: Map<string, (key: string) => string>;
  /** Stamps by name, made once a build. */
  readonly stamps: Map<string, string>;
  /** Names read by the page that is being rendered; null between pages. */
  page: Set<string> | null;
}

const LOG = Symbol.for("gongkai.reads");

/** How a selection is looked at. */
interface SelectionOptions {
  /** A cheap stand-in for a hash of the value: it changes whenever the value does. */
  readonly stamp?: (key: string) => string;
}

/**
 * Makes a look-up whose use by a page is noted. All that a page learns of the archive must come through one:
 * what it finds out besides would not make it be rendered anew.
 * @param kind unique, without a blank
 * @param select what the key stands for; plain JSON unless a stamp is given
 */
export function selection<T>(
  kind: string,
  select: (key: string) => T,
  { stamp = (key) => stampOf(JSON.stringify(select(key)) ?? "") }: SelectionOptions = {},
): (key: string) => T {
  log().kinds.set(kind, stamp);
  return (key) => {
    log().page?.add(`${kind} ${key}`);
    return unnoted(() => select(key));
  };
}

/** Renders a page and tells the names of what it read, sorted. */
export async function notingReads<T>(
  render: () => Promise<T>,
): Promise<{ readonly value: T; readonly reads: readonly string[] }> {
  const page = new Set<string>();
  log().page = page;
  try {
    return { value: await render(), reads: [...page].sort() };
  } finally {
    log().page = null;
  }
}

/** The stamp of a read as it is now, or null where nothing of its kind can be read any more. */
export function stampNow(name: string): string | null {
  const { kinds, stamps } = log();
  const known = stamps.get(name);
  if (known !== undefined) return known;
  const blank = name.indexOf(" ");
  const kind = kinds.get(name.slice(0, blank));
  if (!kind) return null;
  const stamp = unnoted(() => kind(name.slice(blank + 1)));
  stamps.set(name, stamp);
  return stamp;
}

/** A hash of a text, short enough to keep many. */
export function stampOf(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/** What a selection reads on the way to its value is its own affair. */
function unnoted<T>(read: () => T): T {
  const all = log();
  const { page } = all;
  all.page = null;
  try {
    return read();
  } finally {
    all.page = page;
  }
}

function log(): ReadLog {
  const home = globalThis as { [LOG]?: ReadLog };
  home[LOG] ??= { kinds: new Map(), stamps: new Map(), page: null };
  return home[LOG];
}
