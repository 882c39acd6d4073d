/** What a page of a report says to those who inspect government sites. */
export interface Article {
  readonly title: string;
  /** The column it stands in: the year. */
  readonly column: string;
  /** Day of publication; undefined where not known. */
  readonly published: string | undefined;
  /** Who published it. */
  readonly source: string;
}
