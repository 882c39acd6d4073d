import { z } from "zod";
import type { SiteConfig } from "../../src/lib/dataset/index.ts";
import { message } from "../../src/lib/message/index.ts";
import { readStrictYaml, type YamlShape } from "../../src/lib/parse/index.ts";
import { type FileMessage, ofFile } from "./file-message.ts";
import { readContentText } from "./text.ts";

const FILE = "site.yaml";

/** Reads `content/site.yaml`; null with messages when it is not there or not as it must be. */
export function readSite(
  directory: string,
  exists: boolean,
): { readonly site: SiteConfig | null; readonly messages: readonly FileMessage[] } {
  if (!exists) {
    return {
      site: null,
      messages: ofFile(FILE, [message("site-yaml-missing", { path: FILE }, null)]),
    };
  }
  const { text, messages } = readContentText(directory, FILE);
  if (text === null) return { site: null, messages: ofFile(FILE, messages) };
  const record = readStrictYaml(text, SITE_SHAPE);
  return { site: record.value, messages: ofFile(FILE, record.messages) };
}

const text = z.string().min(1).max(500);
const bilingual = z.strictObject({ zh: text, en: text });
const address = z.string().regex(/^https:\/\/[^\s<>"]+$/);

const siteSchema: z.ZodType<SiteConfig> = z.strictObject({
  title: bilingual,
  tagline: bilingual,
  languages: z.array(z.enum(["zh-CN", "en"])).min(1),
  notice: bilingual.nullable(),
  operator: bilingual,
  licence: text,
  regionScope: z.array(z.string().regex(/^\d{6}$/)),
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  forge: z.union([z.literal("none"), address]),
  icp: text.nullable(),
  publicSecurityRecord: text.nullable(),
  siteIdentifier: text.nullable(),
  correctionMailbox: z
    .string()
    .regex(/^[^\s@<>"]+@[^\s@<>"]+$/)
    .nullable(),
  originalsUrl: address.nullable(),
  // Left out by most: the index beside the page needs no server.
  searchEngine: z
    .strictObject({
      kind: z.enum(["groonga", "clickhouse"]),
      path: z.string().regex(/^\/(?:[\w.~-]+\/)*(?:\?[\w=&.-]+)?$/),
    })
    .nullable()
    .default(null),
});

const SITE_SHAPE: YamlShape<SiteConfig> = {
  schema: siteSchema,
  numbers: new Set(),
  nulls: new Set([
    "notice",
    "icp",
    "publicSecurityRecord",
    "siteIdentifier",
    "correctionMailbox",
    "originalsUrl",
    "searchEngine",
  ]),
  expected: {
    title: "{ zh: 公开, en: Gongkai }",
    "title.zh": "公开",
    "title.en": "Gongkai",
    tagline: "{ zh: …, en: … }",
    "tagline.zh": "1–500 字",
    "tagline.en": "1–500 characters",
    languages: "[zh-CN, en]",
    "languages[]": "zh-CN | en",
    notice: "null | { zh: …, en: … }",
    "notice.zh": "1–500 字",
    "notice.en": "1–500 characters",
    operator: "{ zh: …, en: … }",
    "operator.zh": "1–500 字",
    "operator.en": "1–500 characters",
    licence: "CC-BY-4.0",
    regionScope: "[] | [320000]",
    "regionScope[]": "320000",
    accent: '"#9b2d20"',
    forge: "https://github.com/gongkai-archive/gongkai | none",
    icp: "null | 京ICP备00000000号",
    publicSecurityRecord: "null | 京公网安备00000000000000号",
    siteIdentifier: "null | 0000000000",
    correctionMailbox: "null | corrections@example.org",
    originalsUrl: "null | https://…",
    searchEngine: "null | { kind: clickhouse, path: /engine/ }",
    "searchEngine.kind": "groonga | clickhouse",
    "searchEngine.path": "/engine/",
  },
};
