/** The words of what was found in a visitor's plan; # stands for a number. */
export const words = {
  checking: { en: "Checking …", zh: "正在检查……" },
  failed: { en: "The file could not be read. Choose it again, or reload the page.", zh: "文件未能读取，请重新选择，或刷新页面。" },
  nothing: { en: "nothing was found to mend.", zh: "未发现问题。" },
  more: { en: "More findings are not listed; mend these first.", zh: "其余问题未予列出，请先处理以上问题。" },
  error: { en: "errors: #", zh: "错误#个" },
  warning: { en: "warnings: #", zh: "警告#个" },
  info: { en: "notes: #", zh: "提示#条" },
  severities: { en: { error: "Error", warning: "Warning", info: "Note" }, zh: { error: "错误", warning: "警告", info: "提示" } },
  line: { en: "line #", zh: "第#行" },
  colon: { en: ": ", zh: "：" },
  comma: { en: ", ", zh: "，" },
} as const;
