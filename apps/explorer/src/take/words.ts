/** The words of taking a plan away; # stands for a number. */
export const words = {
  about: {
    en: "The plan that is shown, in any format. It is written on this page; what a format has no place for is told before you save.",
    zh: "将当前显示的规划导出为任意格式。文件在本页内生成；格式容纳不下的内容，保存前会逐项列出。",
  },
  preparing: { en: "Preparing …", zh: "正在准备……" },
  failed: { en: "It could not be written.", zh: "未能写出。" },
  lossless: { en: "Everything in the plan finds its place in this format.", zh: "规划的全部内容均可写入该格式。" },
  losses: { en: "Parts of the plan that find no place in this format: #", zh: "该格式无法容纳的内容：#处" },
  more: { en: "and # more", zh: "另有#处" },
  options: { en: "Options", zh: "选项" },
  save: { en: "Save", zh: "保存" },
} as const;
