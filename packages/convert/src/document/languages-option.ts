/** The option of every format that a plan is read in. */
export const languagesOption = {
  kind: "texts",
  title: {
    en: "the languages to write, such as zh,en; where none is named, the plan's own",
    zh: "写出哪些语言，如 zh,en；未指定时写出规划的全部语言",
  },
} as const;
