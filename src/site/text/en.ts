import type { SiteText } from "./zh-CN.ts";

/** The texts of the interface in English. */
export const en: SiteText = {
  skip: "Skip to content",
  home: "Home",
  nav: {
    label: "Main",
    search: "Search",
    compare: "Compare",
    coverage: "Coverage",
    findings: "Checks",
    data: "Data",
    methods: "Methods",
    about: "About",
    contribute: "Add a report",
  },
  preferences: {
    summary: "Display",
    theme: "Theme",
    themes: { auto: "As the system", light: "Light", dark: "Dark" },
    size: "Text size",
    sizes: { "100": "Standard", "125": "Large", "150": "Larger", "200": "Largest" },
    contrast: "Contrast",
    contrasts: { normal: "Standard", high: "High" },
  },
  language: { switchTo: "中文", label: "Language" },
  footer: {
    label: "Footer",
    notOfficial:
      "This is not a government website. The reports were published by the agencies themselves as the law requires; this archive keeps, checks and arranges them. Where it differs from a publisher's text, that text prevails.",
    dataLicence: (licence) => `Data are released under ${licence}, code under the MIT licence.`,
    versions: (data, parser) => `Data version ${data} · parser ${parser}`,
    operator: (name) => `Kept by ${name}`,
    source: "Source code",
    rules: "Rules",
  },
};
