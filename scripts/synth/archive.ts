import { createHash } from "node:crypto";
import type { Draft, DraftSection } from "../../src/lib/parse/draft.ts";
import { writeContentFile } from "../../src/lib/parse/write.ts";
import type { Region } from "../../src/lib/report/index.ts";
import {
  type FigureAddress,
  type FormId,
  SECTIONS,
  type TableKey,
} from "../../src/lib/statute/index.ts";
import { withFault } from "./fault.ts";
import { paragraphs } from "./prose.ts";
import { type Random, randomOf } from "./random.ts";
import { type Stock, soundTables } from "./tables.ts";

/** A file of a synthetic archive, path relative to the content directory. */
export interface SynthFile {
  readonly path: string;
  readonly text: string;
}

/** What is asked of a synthetic archive. */
export interface SynthOptions {
  readonly reports: number;
  /** Share of reports that carry one fault, 0 to 1. */
  readonly faults: number;
  readonly seed: string;
  /** Counties to place the bodies in, in a fixed order. */
  readonly counties: readonly Region[];
}

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024] as const;

const KINDS = [
  { slug: "government", zh: "人民政府", en: "People's Government", kind: "government", scale: 120 },
  { slug: "education", zh: "教育局", en: "Education Bureau", kind: "department", scale: 12 },
  {
    slug: "natural-resources",
    zh: "自然资源局",
    en: "Natural Resources Bureau",
    kind: "department",
    scale: 60,
  },
  {
    slug: "public-security",
    zh: "公安局",
    en: "Public Security Bureau",
    kind: "department",
    scale: 40,
  },
  { slug: "health", zh: "卫生健康局", en: "Health Bureau", kind: "department", scale: 8 },
  {
    slug: "housing",
    zh: "住房和城乡建设局",
    en: "Housing and Construction Bureau",
    kind: "department",
    scale: 30,
  },
  {
    slug: "market-supervision",
    zh: "市场监督管理局",
    en: "Market Supervision Bureau",
    kind: "department",
    scale: 25,
  },
  { slug: "civil-affairs", zh: "民政局", en: "Civil Affairs Bureau", kind: "department", scale: 5 },
] as const;

/** Every file of the archive, agency by agency, so that a caller can write as it reads. */
export function* synthArchive(options: SynthOptions): Generator<SynthFile> {
  yield { path: "site.yaml", text: SITE };
  let left = options.reports;
  for (const county of options.counties) {
    for (const kind of KINDS) {
      if (left <= 0) return;
      const agency = `${county.code}/${kind.slug}`;
      yield { path: `reports/${agency}/agency.yaml`, text: agencyFile(county, kind) };
      let stock: Stock = { carried: [1, 0, 0, 0, 0, 0], regulations: 0, normativeDocuments: 40 };
      for (const year of YEARS.slice(0, left)) {
        const random = randomOf(`${options.seed}/${agency}/${year}`);
        const faulty = random.chance(options.faults);
        const report = synthReport(random, {
          agency,
          name: `${county.name}${kind.zh}`,
          year,
          stock,
          scale: kind.scale,
          faulty,
        });
        stock = report.stock;
        yield { path: `reports/${agency}/${year}.md`, text: report.text };
      }
      left -= Math.min(left, YEARS.length);
    }
  }
}

interface ReportWish {
  readonly agency: string;
  readonly name: string;
  readonly year: number;
  readonly stock: Stock;
  readonly scale: number;
  readonly faulty: boolean;
}

function synthReport(
  random: Random,
  wish: ReportWish,
): { readonly text: string; readonly stock: Stock } {
  const form: FormId = wish.year >= 2021 ? "2021" : "2019";
  const sound = soundTables(random, form, wish.stock, wish.scale);
  const cells = wish.faulty ? withFault(random, sound.cells) : sound.cells;
  const title = `${wish.name}${wish.year}年政府信息公开工作年度报告`;
  const draft: Draft = {
    meta: {
      title: `（合成）${title}`,
      agency: wish.agency,
      year: wish.year,
      scope: "own",
      form,
      prose: "full",
      published: `${wish.year + 1}-01-${String(random.integer(10, 31)).padStart(2, "0")}`,
      source: {
        kind: "third-party",
        url: "unavailable",
        note: "synthetic: made by npm run synth",
        retrieved: "2026-01-01",
      },
      original: {
        name: "synthetic.txt",
        mediaType: "text/plain",
        bytes: 1,
        sha256: createHash("sha256").update(`${wish.agency}/${wish.year}`).digest("hex"),
      },
      import: { method: "manual", tool: "gongkai-synth@1" },
      corrections: [],
      verdicts: [],
      statements: [],
    },
    sections: sections(random, wish, form, cells),
  };
  return { text: writeContentFile(draft), stock: sound.stock };
}

function sections(
  random: Random,
  wish: ReportWish,
  form: FormId,
  cells: ReadonlyMap<FigureAddress, string>,
): readonly DraftSection[] {
  const paragraph = (text: string) => ({ kind: "paragraph", text }) as const;
  const table = (key: TableKey) =>
    ({
      kind: "statutory",
      table: key,
      form,
      cells: new Map([...cells].filter(([address]) => address.startsWith(`${key}.`))),
      units: new Map(),
      extraRows: [],
    }) as const;
  return SECTIONS.map((section) => ({
    title: `${section.numeral}、${section.title.zh}`,
    blocks: section.table
      ? [table(section.table)]
      : section.key === "other"
        ? [paragraph("无。")]
        : [
            paragraph(`本报告所列数据的统计期限为${wish.year}年1月1日至12月31日。`),
            ...paragraphs(random, section.key === "overview" ? 2400 : 700, 0.5).map(paragraph),
          ],
  }));
}

function agencyFile(county: Region, kind: (typeof KINDS)[number]): string {
  return [
    "name:",
    `  zh: ${county.name}${kind.zh}`,
    `  en: ${county.code} ${kind.en}`,
    "level: county",
    `kind: ${kind.kind}`,
    `parent: ${kind.slug === "government" ? "null" : `${county.code}/government`}`,
    "aliases: []",
    "",
  ].join("\n");
}

const SITE = `title:
  zh: 合成档案
  en: Synthetic archive
tagline:
  zh: 用于测量的合成数据，不是任何机关的年报
  en: Synthetic data for measuring; no body published any of it
notice:
  zh: 本站全部内容均为合成数据，仅供测试，与任何机关无关。
  en: Everything on this site is synthetic, made for tests; no public body has anything to do with it.
languages: [zh-CN, en]
operator:
  zh: 合成数据
  en: Synthetic data
licence: CC-BY-4.0
regionScope: []
accent: "#5b5b66"
forge: none
icp: null
publicSecurityRecord: null
siteIdentifier: null
correctionMailbox: null
originalsUrl: null
`;
