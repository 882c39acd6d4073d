/** A licence as data package and schema.org name it. */
export interface Licence {
  /** SPDX id. */
  readonly name: string;
  readonly path?: string;
  readonly title: string;
}

const KNOWN: Readonly<Record<string, Licence>> = {
  "CC-BY-4.0": {
    name: "CC-BY-4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
    title: "Creative Commons Attribution 4.0",
  },
  "CC-BY-SA-4.0": {
    name: "CC-BY-SA-4.0",
    path: "https://creativecommons.org/licenses/by-sa/4.0/",
    title: "Creative Commons Attribution-ShareAlike 4.0",
  },
  "CC0-1.0": {
    name: "CC0-1.0",
    path: "https://creativecommons.org/publicdomain/zero/1.0/",
    title: "Creative Commons Zero 1.0",
  },
};

/** The licence of an SPDX id; one not known here keeps its id and has no address. */
export function licenceOf(id: string): Licence {
  return KNOWN[id] ?? { name: id, title: id };
}
