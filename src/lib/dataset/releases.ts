/** An earlier release of the published data, kept elsewhere under its hash. */
export interface Release {
  /** Data version, as in `CHANGELOG-DATA.md`. */
  readonly version: string;
  /** Day it was released. */
  readonly date: string;
  /** Where its `zip/all.zip` is kept. */
  readonly url: string;
  /** SHA-256 of that file. */
  readonly sha256: string;
}

/** Earlier releases, newest first. A release is added by hand when the next one takes its place, and never changed. */
export const RELEASES: readonly Release[] = [];
