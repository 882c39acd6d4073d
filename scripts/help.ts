import type { Lang } from "../src/lib/message/index.ts";

/** What `--help` prints: how a command is called, what it does, how it ends. `npm run import` has its own, longer text. */
export const HELP = {
  check: {
    "zh-CN": `用法：npm run check -- [选项] [路径…]

检查内容文件，并核对表内表间的勾稽关系。路径是 content/ 下的文件或文件夹，不写就检查全部。
每条信息先给出 文件:行:列，然后是问题、规则编号，下一行说明怎样修改。

  --format text|json|github   输出方式：给人看（默认）、每行一个 JSON、GitHub 的行内批注
  --all                       相符的、无法核对的也列出
  --base 版本                 找出自该 git 版本以来改了却没有写更正记录（corrections）的数字
  --reproduce                 用保存的原件重新导入，与文件逐字节比较
  --lang zh-CN|en             输出语言

退出码：0 没有错误（数字对不上不算错误，照录即可）；1 有文件写错了，要改；2 命令用法不对。`,
    en: `Usage: npm run check -- [options] [PATH…]

Validates content files and holds their figures against the rules of the audit. PATH names files or folders below
content/; without one everything is checked. A message gives file:line:col, what is wrong and the rule, and in the
next line how to mend it.

  --format text|json|github   for people (default), one JSON object a line, annotations for GitHub
  --all                       also what agrees and what cannot be assessed
  --base REV                  figures changed since a git revision without an entry in corrections
  --reproduce                 imports each stored original anew and compares byte by byte
  --lang zh-CN|en             language of the output

Exit: 0 no errors (figures that disagree are none: they stay as printed); 1 a file has errors to mend; 2 wrong call.`,
  },
  format: {
    "zh-CN": `用法：npm run format -- [选项] [路径…]

把内容文件写成规范形式：完整的行名、固定的键序、对齐的表格。数字和正文不变。

  --check           只指出哪些不规范，不改文件
  --lang zh-CN|en   输出语言

退出码：0 都已规范；1 有文件写错了（或 --check 时有不规范的）；2 命令用法不对。`,
    en: `Usage: npm run format -- [options] [PATH…]

Writes content files in canonical form: whole labels, keys in order, aligned tables. Figures and prose stay.

  --check           names the files that are not canonical, writes nothing
  --lang zh-CN|en   language of the output

Exit: 0 all are canonical; 1 a file has errors (with --check: or is not canonical); 2 wrong call.`,
  },
  "new-agency": {
    "zh-CN": `用法：npm run new-agency -- [选项]

登记一个机构：新建它的文件夹和 agency.yaml。在终端里运行，没有写的逐项询问。

  --id 410822/government      六位区划代码/英文短名
  --name 博爱县人民政府        中文名称
  --name-en "…"               英文名称
  --level county              national、province、prefecture、county、township
  --kind government           government、government-office、department、township、zone、other
  --parent 410800/government  上级机关的编号；没有写 null
  --alias 博爱县政府           别名，可写多个
  --lang zh-CN|en             输出语言

退出码：0 已登记；1 填写有误；2 有缺项且无人可问，或命令用法不对。`,
    en: `Usage: npm run new-agency -- [options]

Registers an agency: makes its folder and agency.yaml. On a terminal it asks for what was not given.

  --id 410822/government      six-digit region/short name
  --name 博爱县人民政府        name in Chinese
  --name-en "…"               name in English
  --level county              national, province, prefecture, county, township
  --kind government           government, government-office, department, township, zone, other
  --parent 410800/government  id of the body that answers for it, or null
  --alias 博爱县政府           another name, may be given several times
  --lang zh-CN|en             language of the output

Exit: 0 registered; 1 something given is wrong; 2 something is missing and nobody can be asked, or wrong call.`,
  },
  triage: {
    "zh-CN": `用法：npm run triage -- [选项] 分支…

把待收录的分支列成一张表：可由原件复现、无疑问、需人工看、重复、有错误；并标出只应由维护者改的部分。
只把分支当数据读，不运行其中的代码。

  --base 版本       与哪个版本比较，默认 main
  --lang zh-CN|en   输出语言

退出码：0 已列出；2 命令用法不对，或 git 不认识该分支。`,
    en: `Usage: npm run triage -- [options] REF…

One table over open contributions: reproduced, clean, doubtful, duplicate, broken; marks what only keepers change.
A ref is read as data, none of its code is run.

  --base REV        what to compare with, main by default
  --lang zh-CN|en   language of the output

Exit: 0 listed; 2 wrong call, or a ref git does not know.`,
  },
  review: {
    "zh-CN": `用法：npm run review -- --base 版本 [选项]

一个合并请求改了什么，写成 Markdown：数字的新旧值、前后合计、新的不符、新机关、全文预览。
在 GitHub Actions 里同时写入任务摘要。只说明，不评判。

  --base 版本       与哪个版本比较
  --head 版本       看哪个版本，默认 HEAD
  --lang zh-CN|en   输出语言

退出码：0 已写出；2 命令用法不对，或 git 不认识该版本。`,
    en: `Usage: npm run review -- --base REV [options]

What a pull request changes, as Markdown: figures old and new, sums, new findings, new agencies, a preview. In GitHub
Actions it goes into the job summary as well. It says, it does not judge.

  --base REV        what to compare with
  --head REV        what to look at, HEAD by default
  --lang zh-CN|en   language of the output

Exit: 0 written; 2 wrong call, or a revision git does not know.`,
  },
  build: {
    "zh-CN": `用法：npm run build -- [选项]

把整个档案库生成到 dist/（或环境变量 GONGKAI_OUT）。环境变量 SITE 写公开网址，才有规范链接、站点地图和分享卡片
（年报多于 2 000 份时不画卡片，GONGKAI_CARDS=on 则画，off 则都不画）。

  --precompress     每个文本旁边另存压缩好的 .br 和 .gz
  --lang zh-CN|en   输出语言

退出码：0 完成；1 有年报因错误未收录，其余已生成；2 没有生成，原来的站点不变，或命令用法不对。`,
    en: `Usage: npm run build -- [options]

The whole archive into dist/ (or GONGKAI_OUT). Set SITE to the public address for canonical links, a sitemap and
social cards (none above 2 000 reports; GONGKAI_CARDS=on draws them there too, off nowhere).

  --precompress     every text compressed beside itself (.br, .gz)
  --lang zh-CN|en   language of the output

Exit: 0 done; 1 a report was left out for errors, the rest is built; 2 nothing built, the site is as it was, or wrong call.`,
  },
  data: {
    "zh-CN": `用法：npm run data -- [选项]

由 content/ 生成开放数据和检索索引，不生成页面。

  --lang zh-CN|en   输出语言

退出码：0 完成；1 有年报因错误未收录；2 没有生成，或命令用法不对。`,
    en: `Usage: npm run data -- [options]

Published data and search index from content/, no pages.

  --lang zh-CN|en   language of the output

Exit: 0 done; 1 a report was left out for errors; 2 nothing could be made, or wrong call.`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>;

/** A command with a text here. */
export type Command = keyof typeof HELP;
