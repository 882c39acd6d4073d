/** The texts of the interface in Chinese. Their keys are those of every language. */
export const zhCN = {
  skip: "跳到正文",
  home: "首页",
  nav: {
    label: "主导航",
    search: "检索",
    compare: "比较",
    coverage: "目录",
    findings: "核对",
    data: "数据",
    methods: "方法",
    about: "关于",
    contribute: "添加年报",
  },
  preferences: {
    summary: "显示",
    theme: "主题",
    themes: { auto: "跟随系统", light: "浅色", dark: "深色" },
    size: "字号",
    sizes: { "100": "标准", "125": "大", "150": "更大", "200": "特大" },
    contrast: "对比度",
    contrasts: { normal: "标准", high: "高" },
  },
  language: { switchTo: "English", label: "语言" },
  footer: {
    label: "页脚",
    notOfficial:
      "本站不是政府网站。年报由各行政机关依法公布，本站只作保存、核对和整理；如与原文不符，以发布机关公布的文本为准。",
    dataLicence: (licence: string) => `数据以 ${licence} 许可发布，代码以 MIT 许可发布。`,
    versions: (data: string, parser: string) => `数据版本 ${data} · 解析器 ${parser}`,
    operator: (name: string) => `维护：${name}`,
    source: "源代码",
    rules: "核对规则",
  },
};

/** What every language must say. */
export type SiteText = typeof zhCN;
