import type { FindingDefinition } from "../../finding/finding.ts";

/** What can be wrong with the tags that name languages, in `languages` and at texts. */
export const languageTagFinding = {
  id: "structure/language-tag",
  severity: "error",
  message: {
    en: "“{tag}” is no language tag: “{part}” is not registered as of {asOf}, or stands in the wrong place.",
    zh: "“{tag}”不是有效的语言代码：“{part}”未经注册（截至{asOf}），或位置不对。",
  },
  why: {
    en: "Software picks the text of a language by its tag; a wrong one is never shown.",
    zh: "软件按语言代码选取文本，代码有误，该文本就不会显示。",
  },
  fix: {
    en: "Use a registered tag: zh for Chinese, en for English, zh-Hant for Chinese in traditional characters.",
    zh: "请使用已注册的代码：中文为 zh，英文为 en，繁体中文为 zh-Hant。",
  },
  related: { en: "The first stands at {places}.", zh: "首次出现于 {places}。" },
  variants: {
    near: {
      message: { en: "“{tag}” is no registered language tag.", zh: "“{tag}”不是已注册的语言代码。" },
      fix: { en: "Write “{near}” instead of “{tag}”.", zh: "请将“{tag}”改为“{near}”。" },
    },
    repeated: {
      message: {
        en: "“{tag}” is no language tag: “{part}” stands in it twice, where it may stand once.",
        zh: "“{tag}”不是有效的语言代码：“{part}”只能出现一次，这里重复了。",
      },
      fix: { en: "Write “{part}” once, with all that belongs to it.", zh: "请只保留一个“{part}”，属于它的内容写在一起。" },
    },
    none: {
      message: { en: "The plan names no language.", zh: "规划没有列出任何语言。" },
      fix: {
        en: "List under “languages” the tag of each language that the texts are kept in, the authoritative one first, such as [zh, en].",
        zh: "请在语言（languages）中列出文本所用的语言代码，权威语言写在最前，如 [zh, en]；只有中文的，写作 [zh]。",
      },
    },
    twice: {
      message: {
        en: "“{tag}” stands in “languages” already, as “{first}”.",
        zh: "语言（languages）中已有“{first}”，“{tag}”与之重复。",
      },
      fix: {
        en: "Name each language once. Where a second one was meant, write its own tag, such as en for English.",
        zh: "每种语言只列一次；如本意是另一种语言，请改用该语言的代码，如英文为 en。",
      },
    },
    twoTexts: {
      message: {
        en: "The text stands twice in one language, under “{tag}” and under “{near}”.",
        zh: "同一语言的文本写了两遍，分别在“{tag}”和“{near}”下。",
      },
      fix: {
        en: "Keep the one that holds, under “{near}”. Letter case does not tell language tags apart.",
        zh: "请核对后只保留一条，写在“{near}”下。语言代码不区分大小写。",
      },
    },
  },
} as const satisfies FindingDefinition;
