import { selection } from "../../site/reads.ts";
import { everySeries } from "../../site/series.ts";
import { bodiesOf } from "../compare/body.ts";
import { type LikeReports, type Peerage, peerageOf } from "./peers.ts";

let peerage: Peerage | undefined;

/** The like reports of the whole archive. Counted once a build; a page depends on those it asks for. */
export function archivePeerage(): Pick<Peerage, "get"> {
  return { get: (likeness) => likeReports(likeness) ?? undefined };
}

const likeReports = selection("like", (likeness): LikeReports | null => {
  peerage ??= peerageOf([...everySeries()].flatMap(bodiesOf));
  return peerage.get(likeness) ?? null;
});
