/** The language that a tag was most likely meant to be. */
export interface NearLanguage {
  /** One of those that were asked about. */
  language: string;
  /** Whether nothing speaks against it: not the one in simplified and the other in traditional characters, or of two countries. */
  certain: boolean;
}

/**
 * The one of some languages that a tag comes near to without being it: in another letter case, with a region or script
 * more or less, with `_` for `-`, or in words (`ZH`, `zh-CN`, `zh_CN`, `cn`, `中文` for `zh`). `undefined` where none is
 * near, or several are as near.
 *
 * @example
 * ```ts
 * import { nearLanguage } from "@regional-plan/model";
 *
 * nearLanguage("zh_CN", ["zh", "en"]); //=> { language: "zh", certain: true }
 * nearLanguage("en-US", ["zh", "en-GB"]); //=> { language: "en-GB", certain: false }
 * nearLanguage("zh-Hant", ["zh-Hans"]); //=> undefined
 * ```
 */
export function nearLanguage(tag: string, languages: readonly string[]): NearLanguage | undefined {
  if (tag.length > longest || languages.includes(tag)) return undefined;
  const alike = languages.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (alike !== undefined) return { language: alike, certain: true };
  const parts = partsOf(tag);
  const near = languages.flatMap((language): NearLanguage[] => {
    const certain = parts && isNear(parts, partsOf(language));
    return certain === undefined ? [] : [{ language, certain }];
  });
  const best = near.some(({ certain }) => certain) ? near.filter(({ certain }) => certain) : near;
  return best.length === 1 ? best[0] : undefined;
}

/**
 * The tag that somebody meant who wrote something else for it: `zh-CN` for `zh_CN`, `zh` for `cn` or `中文`. `undefined`
 * where that cannot be told.
 *
 * @example
 * ```ts
 * import { meantTag } from "@regional-plan/model";
 *
 * meantTag("英文"); //=> "en"
 * meantTag("zh_hans_CN"); //=> "zh-Hans-CN"
 * ```
 */
export function meantTag(word: string): string | undefined {
  const parts = partsOf(word);
  if (parts === undefined || parts.isMore) return undefined;
  const { language, script = "", region = "" } = parts;
  const titled = `${script.slice(0, 1).toUpperCase()}${script.slice(1)}`;
  return [language, titled, region.toUpperCase()].filter((part) => part !== "").join("-");
}

interface Parts {
  language: string;
  script?: string;
  region?: string;
  /** Whether something follows that is neither. */
  isMore?: boolean;
}

/** The parts of a tag, or of what people write for one; `undefined` for what is neither. */
function partsOf(written: string): Parts | undefined {
  if (written.length > longest) return undefined;
  // A locale of an operating system has its encoding behind a full stop: zh_CN.UTF-8.
  const [plain = ""] = written.normalize("NFKC").trim().toLowerCase().split(/[.@]/u);
  const tag = plain.replace(/[_\s]+/gu, "-");
  const whole = meanings().get(tag);
  if (whole !== undefined) return whole;
  const [first = "", ...rest] = tag.split("-");
  const meant = meanings().get(first) ?? (/^[a-z]{2,3}$/u.test(first) ? { language: first } : undefined);
  if (meant === undefined || rest.some((part) => !/^[a-z0-9]{1,8}$/u.test(part))) return undefined;
  const script = rest.find((part) => /^[a-z]{4}$/u.test(part));
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/u.test(part));
  return {
    ...meant,
    ...(script !== undefined && { script }),
    ...(region !== undefined && { region: region === "uk" ? "gb" : region }),
    isMore: rest.some((part) => part !== script && part !== region),
  };
}

const longest = 60;

/** Whether two tags may be meant for one another, and if so whether nothing speaks against it. */
function isNear(a: Parts, b: Parts | undefined): boolean | undefined {
  if (a.language !== b?.language) return undefined;
  const [one, other] = [scriptOf(a), scriptOf(b)];
  if (one !== undefined && other !== undefined && one !== other) return undefined;
  const usual = a.language === "zh" ? "hans" : undefined;
  const sameScript = one === other || (one ?? usual) === (other ?? usual);
  return sameScript && !a.isMore && !b.isMore && (a.region === undefined || b.region === undefined || a.region === b.region);
}

/** The script that a tag names, or that its region writes Chinese in. */
const scriptOf = ({ language, script, region = "" }: Parts): string | undefined =>
  script ?? (language === "zh" ? chineseScripts.get(region) : undefined);

const chineseScripts: ReadonlyMap<string, string> = new Map([
  ["cn", "hans"],
  ["sg", "hans"],
  ["my", "hans"],
  ["tw", "hant"],
  ["hk", "hant"],
  ["mo", "hant"],
]);

/** What people write for a language: its name, its code of three letters, the code of a country, the names of a system's locales. */
const meanings = (): ReadonlyMap<string, Parts> => (meaningsMade ??= makeMeanings());

let meaningsMade: ReadonlyMap<string, Parts> | undefined;

const makeMeanings = (): ReadonlyMap<string, Parts> =>
  new Map(
    (
      [
        [
          { language: "zh" },
          "cn chs chn zhs zn ch zho chi cmn chinese mandarin 中文 汉语 汉文 华语 普通话 中国话 简体 简体中文 中文简体 简中",
        ],
        [{ language: "zh", script: "hant" }, "cht zht 繁体 繁体中文 中文繁体 繁中 正体中文"],
        [{ language: "en" }, "eng english 英文 英语"],
        [{ language: "ja" }, "jp jpn japanese 日文 日语"],
        [{ language: "ko" }, "kr kor korean 韩文 韩语 朝鲜语"],
        [{ language: "fr" }, "fra fre french français 法文 法语"],
        [{ language: "de" }, "deu ger german deutsch 德文 德语"],
        [{ language: "ru" }, "rus russian 俄文 俄语"],
        [{ language: "es" }, "spa spanish español 西班牙文 西班牙语"],
        [{ language: "pt" }, "por portuguese português 葡文 葡萄牙语"],
        [{ language: "ar" }, "ara arabic 阿拉伯文 阿拉伯语"],
      ] as const
    ).flatMap(([parts, words]) => words.split(" ").map((word) => [word, parts] as const)),
  );
