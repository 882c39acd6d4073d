/** Raised whenever the same content file would give another report; published beside the data. */
export const PARSER_VERSION = "1";
