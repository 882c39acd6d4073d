import { readFileSync } from "node:fs";

/** A package the archive is made with, as the lockfile pins it. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as its author gives it, or null. */
  readonly licence: string | null;
  /** Subresource-integrity hash of what the registry serves, or null. */
  readonly integrity: string | null;
  /** Named in `package.json`, not only needed by another. */
  readonly isDirect: boolean;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly integrity?: string;
        readonly dev?: boolean;
        readonly dependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** The packages that make or enter the site, without those that only test it, sorted by name and version. */
export function pinnedPackages(): readonly PinnedPackage[] {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
  const direct = new Set(Object.keys(packages[""]?.dependencies ?? {}));
  const byKey = new Map<string, PinnedPackage>();
  for (const [path, { version, license, integrity, dev }] of Object.entries(packages)) {
    if (path === "" || version === undefined || dev === true) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const isDirect = direct.has(name) && path === `node_modules/${name}`;
    const known = byKey.get(`${name}@${version}`);
    byKey.set(`${name}@${version}`, {
      name,
      version,
      licence: license ?? null,
      integrity: integrity ?? null,
      isDirect: isDirect || known?.isDirect === true,
    });
  }
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pinned]) => pinned);
}
