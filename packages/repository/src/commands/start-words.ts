/** What `npm start` says, in the language of the reader's system. */
export interface StartWords {
  readonly language: "en" | "zh";
  readonly building: string;
  readonly converting: string;
  readonly losses: string;
  served(address: string): string;
}

/** The words for a reader: in Chinese where the environment or the system is. */
export function startWords({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv, systemLocale: string): StartWords {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "") ?? systemLocale;
  return /^zh\b|^zh_/iu.test(locale) ? chinese : english;
}

const english: StartWords = {
  language: "en",
  building: "Building; the first time it takes a minute or two.",
  converting: "The Ningbo plan in every format:",
  losses: "Some formats hold less than the whole plan. What one leaves out: regional-plan convert ningbo --to ics --losses losses.json",
  served: (address) => `The explorer is at ${address} (Ctrl+C ends it).`,
};

const chinese: StartWords = {
  language: "zh",
  building: "正在构建，首次约需一两分钟。",
  converting: "宁波规划的各种格式：",
  losses: "有的格式容纳不下全部内容。查看某一格式略去了什么：regional-plan convert ningbo --to ics --losses losses.json",
  served: (address) => `浏览页面：${address}（按 Ctrl+C 结束）。`,
};
