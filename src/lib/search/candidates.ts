import type { IndexReader } from "./index-reader.ts";
import { type Plan, planPattern } from "./plan.ts";
import { intersect, type PostingList, unite, without } from "./postings.ts";
import type { Query, Term } from "./query.ts";

/** The reports that may hold a query: none that does is left out. */
export interface Candidates {
  readonly documents: PostingList;
  /** Whether each of them certainly does. */
  readonly decided: boolean;
  /** The same, those that the narrowest patterns allow first: of many spellings the rarest is the likeliest meant. */
  readonly likeliest: readonly number[];
  /** For each term of the query, how many may hold it: its rarity. */
  readonly termCounts: readonly number[];
  /** Files that could not be read; without them more reports are candidates. */
  readonly unread: readonly string[];
}

/** The candidates of a query. Rejects when nothing narrows a term, since its only lists could not be read. */
export async function findCandidates(index: IndexReader, query: Query): Promise<Candidates> {
  const all = await Promise.all(query.all.map((term) => candidatesOf(index, term)));
  const none = await Promise.all(query.none.map((term) => candidatesOf(index, term)));
  let documents = everything(index);
  for (const term of all) documents = intersect(documents, term.documents);
  let decided = all.every((term) => term.decided);
  for (const term of none) {
    if (term.decided) documents = without(documents, term.documents);
    else if (intersect(documents, term.documents).length > 0) decided = false;
  }
  const left = new Set(documents);
  return {
    documents,
    decided,
    likeliest: [...new Set(all.flatMap((term) => term.likeliest))].filter((one) => left.has(one)),
    termCounts: all.map((term) => term.documents.length),
    unread: [...all, ...none].flatMap((term) => term.unread),
  };
}

/** The numbers of all reports. */
export function everything(index: IndexReader): PostingList {
  return Uint32Array.from({ length: index.manifest.documents }, (_, document) => document);
}

interface TermCandidates {
  readonly documents: PostingList;
  readonly likeliest: readonly number[];
  readonly decided: boolean;
  readonly unread: readonly string[];
}

async function candidatesOf(index: IndexReader, term: Term): Promise<TermCandidates> {
  const plans = term.patterns.map((pattern) => planPattern(pattern, index.common));
  const found = await Promise.all(plans.map((plan) => candidatesOfPlan(index, plan)));
  return {
    documents: found.map((one) => one.documents).reduce(unite),
    likeliest: narrowestFirst(found.map((one) => one.documents)),
    decided: found.every(({ decided }) => decided),
    unread: found.flatMap(({ unread }) => unread),
  };
}

/** Empty for a single pattern, which has no likelier part. */
function narrowestFirst(lists: readonly PostingList[]): readonly number[] {
  if (lists.length < 2) return [];
  const sorted = [...lists].sort((a, b) => a.length - b.length);
  return [...new Set(sorted.flatMap((list) => [...list]))];
}

async function candidatesOfPlan(
  index: IndexReader,
  plan: Plan,
): Promise<Omit<TermCandidates, "likeliest">> {
  const lists = await Promise.allSettled(plan.grams.map((gram) => index.list(gram)));
  const read = lists.flatMap((list) => (list.status === "fulfilled" ? [list.value] : []));
  const failures = lists.flatMap((list) => (list.status === "rejected" ? [list.reason] : []));
  const [first, ...rest] = read;
  // Without a single list every report would have to be read.
  if (first === undefined) throw failures[0];
  return {
    documents: rest.reduce(intersect, first),
    decided: plan.decides,
    unread: failures.map((failure) => failure.file),
  };
}
