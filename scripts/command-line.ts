import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Lang } from "../src/lib/message/index.ts";
import { type Command, HELP } from "./help.ts";
import { chooseLang } from "./lang.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What every command knows besides its own options. */
const COMMON = { lang: { type: "string" }, help: { type: "boolean", default: false } } as const;

/** The arguments of a command as they were read. */
type Read<Own extends Options> = ReturnType<
  typeof parseArgs<{ options: Own & typeof COMMON; allowPositionals: true }>
> & { readonly lang: Lang };

/**
 * Reads the arguments of a command. `--help` prints how it is called and ends with 0; an argument it does not know,
 * or a file where it takes none, says so in a sentence and ends with 2: nobody is shown a stack for a typing error.
 * @param takesFiles whether it takes arguments without a name
 */
export function readCommandLine<const Own extends Options>(
  command: Command,
  options: Own,
  takesFiles = false,
): Read<Own> {
  const common = readCommon();
  const lang = chooseLang(common.lang);
  if (common.help) {
    console.log(HELP[command][lang]);
    process.exit(0);
  }
  try {
    const config = { options: { ...options, ...COMMON }, allowPositionals: takesFiles };
    return { ...(parseArgs(config) as Omit<Read<Own>, "lang">), lang } as Read<Own>;
  } catch (error) {
    return process.exit(misused(command, (error as Error).message, lang));
  }
}

/** Says what is wrong with the arguments, and how the command is called. @returns the exit code of a wrong call */
export function misused(command: Command, wrong: string, lang: Lang): number {
  const head = lang === "en" ? `Wrong call: ${wrong}` : `用法不对：${wrong}`;
  console.error(`${head}\n\n${HELP[command][lang]}`);
  return 2;
}

/** What is common to all commands, whatever else is right or wrong about the arguments. */
function readCommon(): { readonly lang: string | undefined; readonly help: boolean } {
  const { values } = parseArgs({ options: COMMON, strict: false, allowPositionals: true });
  const { lang, help } = values;
  return { lang: typeof lang === "string" ? lang : undefined, help: help === true };
}
