import type { SiteConfig } from "../record.ts";
import { TABLES } from "../tables.ts";
import { DATA_VERSION } from "../version.ts";
import { CAVEATS } from "./caveats.ts";
import { licenceOf } from "./licence.ts";

/**
 * The README of a zip, in both languages.
 * @param year the report year it is cut to, null for the whole archive
 */
export function zipReadme(config: SiteConfig, year: number | null): string {
  return lines([
    `${config.title.zh} / ${config.title.en}`,
    `${config.tagline.zh} / ${config.tagline.en}`,
    "",
    `数据版本 / Data version: ${DATA_VERSION}`,
    year === null ? "范围 / Scope: 全部 / everything" : `报告年度 / Report year: ${year}`,
    `许可 / Licence: ${config.licence} (LICENSE.txt)`,
    "注意事项 / Caveats: CAVEATS.txt",
    "字段说明 / Fields: datapackage.json (Frictionless Data Package)",
    "编码 / Encoding: UTF-8, RFC 4180; 空字段 = 没有值 / an empty field is no value",
    "",
    ...TABLES.map(
      ({ name, title, description }) =>
        `${name}.csv  ${title.zh} / ${title.en}\n  ${description.zh}\n  ${description.en}`,
    ),
  ]);
}

/** The caveats of a zip. */
export function zipCaveats(): string {
  return lines(CAVEATS.flatMap(({ zh, en }, index) => [`${index + 1}. ${zh}`, `   ${en}`, ""]));
}

/** The licence note of a zip. */
export function zipLicence(config: SiteConfig): string {
  const licence = licenceOf(config.licence);
  return lines([
    `${licence.title} (${licence.name})`,
    licence.path ?? "",
    "",
    `署名 / Attribution: ${config.title.zh} / ${config.title.en}, ${config.operator.zh} / ${config.operator.en}, data version ${DATA_VERSION}`,
    "",
    "各机关发布的年度报告是官方文件（著作权法第五条）；以上许可适用于本站整理的数据。",
    "The reports themselves are official documents (Copyright Law of the PRC, article 5); this licence covers the data compiled here.",
  ]);
}

function lines(texts: readonly string[]): string {
  return `${texts.join("\n")}\n`;
}
