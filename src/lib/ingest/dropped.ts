/** Visible text that is not in the Markdown, and why. */
export interface Dropped {
  readonly text: string;
  readonly line: number | null;
  readonly why: string;
}
