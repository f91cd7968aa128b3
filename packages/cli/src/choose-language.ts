import type { MessageLanguage } from "@regional-plan/model";

/** The language that is asked for with `--lang`. It is wanted before the arguments are read: problems with them are told in it, too. */
export function languageAsked(args: readonly string[]): MessageLanguage | undefined {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const told = options[at]?.includes("=") ? options[at]?.slice("--lang=".length) : options[at + 1];
  return at >= 0 && (told === "zh" || told === "en") ? told : undefined;
}

/** The language of the reader's system, as POSIX and GNU's gettext find it; where no variable names one, Windows is asked. */
export function languageOfSystem(env: Readonly<NodeJS.ProcessEnv>, platform: NodeJS.Platform): MessageLanguage {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  if (locale !== undefined && /^(?:C|POSIX)(?:\.|$)/u.test(locale)) return "en";
  const first = env.LANGUAGE?.split(":").find((value) => value !== "") ?? locale;
  const tag = first ?? (platform === "win32" ? Intl.DateTimeFormat().resolvedOptions().locale : "");
  return /^zh(?![a-z])/iu.test(tag) ? "zh" : "en";
}

/** The language that another word for it stands for: `zh-CN`, `cn`, `Chinese`. */
export function languageMeant(word: string): MessageLanguage | undefined {
  const plain = word.trim().toLowerCase();
  if (/^(?:zh|cn|cmn|chn|chi|zho)(?![a-z])|^chinese|^[中汉]/u.test(plain)) return "zh";
  return /^(?:en|eng|us|gb|uk)(?![a-z])|^english|^英/u.test(plain) ? "en" : undefined;
}
