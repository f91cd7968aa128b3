import type { Finding, FindingDefinition } from "@regional-plan/model";

/** What can be found while a document becomes a plan. */
export const importFindings = {
  oldOffice: {
    id: "import/old-office",
    severity: "error",
    message: { en: "Files of old Word and of WPS are not read.", zh: "不支持旧版 Word（.doc）和 WPS（.wps）文件。" },
    why: { en: "Their inner form is not published in a way that can be relied on.", zh: "这类文件的内部格式没有可靠的公开说明。" },
    fix: { en: "Open it in Word or WPS, save it as .docx, and import that.", zh: "请用 Word 或 WPS 打开，另存为 .docx 文件后再导入。" },
  },
  notText: {
    id: "import/not-text",
    severity: "error",
    message: { en: "The file is no text.", zh: "该文件不是文本文件。" },
    why: { en: "Only its words can become a plan.", zh: "只有文字内容才能转换为规划。" },
    fix: { en: "Save it as .txt or .md, in UTF-8, and import that.", zh: "请另存为 UTF-8 编码的 .txt 或 .md 文件后再导入。" },
  },
  unreadable: {
    id: "import/unreadable",
    severity: "error",
    message: { en: "The encoding of the file is not known.", zh: "无法识别文件的编码。" },
    why: { en: "In another encoding, Chinese text would be read as other characters.", zh: "采用其他编码时，汉字会被误读为乱码。" },
    fix: { en: "Save it as UTF-8.", zh: "请另存为 UTF-8 编码。" },
  },
  noChinese: {
    id: "import/no-chinese",
    severity: "error",
    message: { en: "No Chinese text was found.", zh: "没有找到中文内容。" },
    why: { en: "The importer reads plans that are written in Chinese.", zh: "导入功能只读取用中文写成的规划。" },
    fix: { en: "Check that it is the right file.", zh: "请确认文件是否正确。" },
  },
  noTitle: {
    id: "import/no-title",
    severity: "warning",
    message: { en: "No title is printed; the plan is called “{title}”.", zh: "没有找到标题，规划暂名为“{title}”。" },
    why: { en: "Readers and other plans refer to a plan by its title.", zh: "读者和其他规划都以标题称呼一份规划。" },
    fix: { en: "Write the plan's title.", zh: "请填写规划标题。" },
  },
  noOutline: {
    id: "import/no-outline",
    severity: "warning",
    message: { en: "No headings were found.", zh: "没有找到章节标题。" },
    why: { en: "Domains, measures and duties hang on the headings.", zh: "领域、任务和责任都依附于章节标题。" },
    fix: {
      en: "Check that the text has its numbers (一、, （一）), and import it again.",
      zh: "请检查文本是否保留了序号（如“一、”“（一）”），然后重新导入。",
    },
  },
  uncertainNumber: {
    id: "import/uncertain-number",
    severity: "info",
    message: { en: "It cannot be told whether this number is a target: “{quote}”.", zh: "不能确定其中的数字是否为目标值：“{quote}”。" },
    why: {
      en: "Numbers also limit subsidies, tell conditions and count what exists.",
      zh: "数字也可能是补助上限、适用条件，或对现状的统计。",
    },
    fix: { en: "Where it is one, add it to the targets.", zh: "如果是目标值，请补充到目标值（targets）中。" },
  },
  uncertainDuty: {
    id: "import/uncertain-duty",
    severity: "info",
    message: { en: "It cannot be told who has a duty here: “{quote}”.", zh: "不能确定责任单位：“{quote}”。" },
    why: { en: "A list in brackets may name bodies or explain a word.", zh: "括号中的内容可能是责任单位，也可能是解释说明。" },
    fix: { en: "Where it names who is responsible, add it to the measure.", zh: "如果是责任单位，请补充到相应的任务中。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** A finding of the importer. */
export function importFinding(kind: keyof typeof importFindings, params?: Finding["params"], location?: Finding["location"]): Finding {
  const { id, severity } = importFindings[kind];
  return { rule: id, severity, path: "", ...(params && { params }), ...(location && { location }) };
}
