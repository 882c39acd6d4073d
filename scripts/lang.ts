import type { Lang } from "../src/lib/message/index.ts";

/** The language of a command's output: `--lang`, else the locale's; Chinese for every `zh` locale. */
export function chooseLang(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Lang {
  const locale = asked ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  return /^zh/i.test(locale) ? "zh-CN" : "en";
}
