/** The words of carrying a plan out. */
export const words = {
  day: { en: "As of", zh: "截至日期" },
  year: { en: "Year", zh: "年度" },
  noReports: {
    en: "Nobody has reported on this plan yet: what it asks for is shown, and that no report was made. A plan with reports of your own can be opened under “Check your own”.",
    zh: "该规划尚无进展报告，以下只列规划要求，各项均为未报送。可在“检查规划”中打开自己的规划及其进展报告。",
  },
  tryExample: { en: "Try it with an invented city’s three years of reports", zh: "打开示例（虚构城市三年的进展报告）" },
  making: { en: "Being made …", zh: "正在生成……" },
  failed: { en: "It could not be made.", zh: "未能生成。" },
  print: { en: "Print", zh: "打印" },
  word: { en: "Save as Word", zh: "保存为 Word" },
  html: { en: "Save as a web page", zh: "保存为网页" },
} as const;
