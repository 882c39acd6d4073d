/**
 * Version of the published data, equal to the newest entry of `CHANGELOG-DATA.md` (a test compares).
 * Within a major version fields are added, never renamed or removed; the major version is the `v1` of the path.
 */
export const DATA_VERSION = "1.1.0";

/** Folder of the published data below the site's root. */
export const DATA_PATH = "data/v1";
