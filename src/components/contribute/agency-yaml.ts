import { yamlScalar } from "../../lib/parse/index.ts";
import type { NewAgency } from "../check/engine/draft-state.ts";

/** The `agency.yaml` of a new agency, as `npm run new-agency` writes it. */
export function agencyYaml(agency: NewAgency): string {
  const { name, level, kind, parent, aliases } = agency;
  return [
    `name: { zh: ${yamlScalar(name.zh)}, en: ${yamlScalar(name.en)} }`,
    `level: ${level}`,
    `kind: ${kind}`,
    `parent: ${parent === null ? "null" : yamlScalar(parent)}`,
    `aliases: [${aliases.map(yamlScalar).join(", ")}]`,
    "",
  ].join("\n");
}
