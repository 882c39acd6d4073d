import { agencyFeed, hasAgencyFeeds } from "../lib/dataset/index.ts";
import { selection } from "./reads.ts";
import { readIndex, reportsOf } from "./store.ts";

/** The address of an agency's feed, or undefined where it has no report or the archive too many agencies. */
export function agencyFeedOf(agency: string): string | undefined {
  return hasFeeds("") && reportsOf(agency).length > 0 ? agencyFeed(agency) : undefined;
}

const hasFeeds = selection("agency-feeds", () => hasAgencyFeeds(readIndex()));
