import type { APIRoute, GetStaticPaths } from "astro";
import { findingLine } from "../../site/finding-line.ts";
import { listedFindings, yearsBeyondPage } from "../../site/listed-findings.ts";

/** The lines of one year, where all of them are too many for a page: its filters ask for these. */
export const getStaticPaths: GetStaticPaths = () =>
  yearsBeyondPage(listedFindings()).map((year) => ({ params: { year: String(year) } }));

export const GET: APIRoute = ({ params }) => {
  const lines = listedFindings()
    .filter(({ report }) => String(report.year) === params["year"])
    .map(findingLine);
  return new Response(JSON.stringify(lines), { headers: { "content-type": "application/json" } });
};
