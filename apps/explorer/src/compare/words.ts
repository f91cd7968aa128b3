/** The words of two plans beside each other; # stands for a number. */
export const words = {
  shown: { en: "The plan that is shown:", zh: "当前显示的规划：" },
  changes: { en: "What has changed", zh: "版本之间的变化" },
  tasks: { en: "Which upper task each carries out", zh: "对上位规划任务的落实" },
  chooseEarlier: {
    en: "Choose an earlier edition, or another plan, in any format",
    zh: "选择较早的版本或另一份规划（任何可读取的格式）",
  },
  chooseUpper: { en: "Choose the plan that stands above this one, in any format", zh: "选择上位规划（任何可读取的格式）" },
  takeReference: { en: "Take the Ningbo plan", zh: "使用宁波规划" },
  against: { en: "Compared with:", zh: "比较对象：" },
  reading: { en: "Working …", zh: "正在处理……" },
  failed: { en: "The plans could not be compared.", zh: "未能比较两份规划。" },
  table: { en: "As a table", zh: "修订对照表" },
  saveTable: { en: "Save the table as Word", zh: "将修订对照表保存为 Word" },
  became: {
    en: { added: "New", removed: "Gone", replaced: "Replaced", moved: "Moved", changed: "Changed" },
    zh: { added: "新增", removed: "删除", replaced: "替代", moved: "移动", changed: "修改" },
  },
  saveDecided: { en: "Save the plan with these links", zh: "保存规划及其对应关系" },
  decided: { en: "Decided: #", zh: "已确认或否定：#项" },
  beyond: { en: "Nothing in the upper plan is like it; the nearest is:", zh: "上位规划中没有相近的任务，最接近的是：" },
  notTakenUp: { en: "Tasks of the upper plan that nothing carries out", zh: "尚无任务落实的上位规划任务" },
  status: {
    en: { proposed: "Likely", ranked: "Unlikely", confirmed: "Confirmed", rejected: "Rejected" },
    zh: { proposed: "可能落实", ranked: "可能性较小", confirmed: "已确认", rejected: "已否定" },
  },
  decide: { en: { confirmed: "Confirm", rejected: "Reject" }, zh: { confirmed: "确认", rejected: "否定" } },
  colon: { en: ": ", zh: "：" },
} as const;
