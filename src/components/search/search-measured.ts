/** One measurement of the archive's own search. */
interface OwnRun {
  readonly reports: number;
  /** Over all classes that must be exact. */
  readonly queries: number;
  /** 0–1, means over those queries. */
  readonly recall: number;
  readonly precision: number;
  readonly indexMegabytes: number;
  readonly cpuSeconds: number;
  /** Shards and the texts of the first page, median. */
  readonly queryKilobytes: number;
}

/** What was measured on the day named as `npm run bench -- search` measures, copied by hand; shown on the methods page. */
export const SEARCH_MEASURED: {
  readonly date: string;
  readonly ours: readonly OwnRun[];
  readonly others: {
    readonly reports: number;
    readonly engines: readonly {
      readonly name: string;
      readonly recall: number;
      readonly precision: number;
      /** Processor time a query. */
      readonly milliseconds: number;
    }[];
  };
} = {
  date: "2026-11-28",
  ours: [
    {
      reports: 200,
      queries: 51,
      recall: 1,
      precision: 1,
      indexMegabytes: 0.7,
      cpuSeconds: 3.8,
      queryKilobytes: 102,
    },
    {
      reports: 10_000,
      queries: 343,
      recall: 1,
      precision: 1,
      indexMegabytes: 28.7,
      cpuSeconds: 94,
      queryKilobytes: 112,
    },
  ],
  others: {
    reports: 200,
    engines: [
      {
        name: "MiniSearch 7.2.0 + Intl.Segmenter",
        recall: 0.55,
        precision: 0.92,
        milliseconds: 0.6,
      },
      { name: "Pagefind 1.4.0 (zh)", recall: 0.58, precision: 0.81, milliseconds: 15.6 },
      { name: "Fuse.js 7.5.0", recall: 0.76, precision: 0.74, milliseconds: 138.7 },
    ],
  },
};
