/**
 * A report's identity is its path: `reports/410822/government/2020.md` is `410822/government/2020`.
 * Region: six digits of GB/T 2260. Agency: lower-case ASCII words joined by hyphens. Year: four digits.
 */
export interface ReportId {
  readonly region: string;
  /** `410822/government` */
  readonly agency: string;
  readonly year: number;
}

const AGENCY_PATTERN = /^(\d{6})\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;
const REPORT_PATTERN = /^(\d{6}\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)\/(\d{4})$/;

/** Names Windows keeps for its devices: a folder of that name could not be checked out there. */
const DEVICE = /\/(?:con|prn|aux|nul|com\d|lpt\d)(?:\/|$)/;

/** Whether a text is an agency id such as `410822/government`. */
export function isAgencyId(text: string): boolean {
  return AGENCY_PATTERN.test(text) && !DEVICE.test(text);
}

/** The parts of a report id, or null when the text is none. */
export function parseReportId(id: string): ReportId | null {
  const match = REPORT_PATTERN.exec(id);
  if (!match || DEVICE.test(id)) return null;
  const [, agency, year] = match as unknown as [string, string, string];
  return { region: agency.slice(0, 6), agency, year: Number(year) };
}

/** The id of an agency's report for one year. */
export function reportId(agency: string, year: number): string {
  return `${agency}/${year}`;
}

/** The report a content path (relative to the content directory) names, or null. */
export function reportIdOfPath(path: string): string | null {
  const match = /^reports\/(.+)\.md$/.exec(path);
  const id = match?.[1];
  return id !== undefined && parseReportId(id) ? id : null;
}
