import type { Finding, FindingDefinition } from "@regional-plan/model";

/** What can be found while a document becomes a plan. */
export const importFindings = {
  empty: {
    id: "import/empty",
    severity: "error",
    message: { en: "The file is empty.", zh: "文件是空的。" },
    why: { en: "There is nothing that could become a plan.", zh: "没有可以转换为规划的内容。" },
    fix: { en: "Check that it is the right file.", zh: "请确认文件是否正确。" },
  },
  picture: {
    id: "import/picture",
    severity: "error",
    message: { en: "The file is a picture.", zh: "该文件是图片。" },
    why: { en: "The words in a picture cannot be read.", zh: "无法读取图片中的文字。" },
    fix: {
      en: "Have it recognised (OCR) and proofread, or ask for the file that it was made from.",
      zh: "请先进行文字识别（OCR）并校对，或索取原始文件。",
    },
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
    fix: { en: "Where it is one, add it to the targets.", zh: "如果是，请补充到目标值（targets）中。" },
  },
  uncertainDuty: {
    id: "import/uncertain-duty",
    severity: "info",
    message: { en: "It cannot be told for sure who has this duty: “{quote}”.", zh: "不能确定这项职责由谁承担：“{quote}”。" },
    why: {
      en: "Where a sentence names several bodies, it may not be clear where a name ends and what each of them does.",
      zh: "一句话中提到多个单位时，单位名称的起止和各自的职责可能并不明确。",
    },
    fix: { en: "Add the units to the measure that it belongs to.", zh: "请将有关单位补充到相应任务的责任单位中。" },
  },
  lacksDuties: {
    id: "import/lacks-duties",
    severity: "info",
    message: { en: "No responsible units were found.", zh: "没有找到责任单位。" },
    why: { en: "Without them nobody answers for the measures.", zh: "没有责任单位，各项任务就无人负责。" },
    fix: { en: "Where they stand in another document, add them to the measures.", zh: "如果责任分工另有文件，请补充到各项任务中。" },
  },
  lacksTargets: {
    id: "import/lacks-targets",
    severity: "info",
    message: { en: "No targets were found.", zh: "没有找到目标值。" },
    why: { en: "Without numbers it cannot be told whether the plan was carried out.", zh: "没有量化的目标值，就难以判断规划是否完成。" },
    fix: { en: "Where they stand in another document, add them.", zh: "如果目标值另有文件，请予以补充。" },
  },
  lacksGoals: {
    id: "import/lacks-goals",
    severity: "info",
    message: { en: "No section of goals was found.", zh: "没有找到目标章节。" },
    why: { en: "A plan usually says what is to have come true, and by when.", zh: "规划通常会写明到什么时候实现什么目标。" },
    fix: { en: "Where the plan names its goals elsewhere, add them.", zh: "如果目标写在其他地方，请补充到目标（goals）中。" },
  },
  lacksArrangements: {
    id: "import/lacks-arrangements",
    severity: "info",
    message: { en: "No arrangements for carrying it out were found.", zh: "没有找到保障措施。" },
    why: { en: "A plan usually says how it is led, funded and supervised.", zh: "规划通常会写明如何组织领导、保障资金和开展督查。" },
    fix: { en: "Where there are some, add them.", zh: "如果有保障措施，请予以补充。" },
  },
  lacksDate: {
    id: "import/lacks-date",
    severity: "info",
    message: { en: "No date of issue was found.", zh: "没有找到发布时间。" },
    why: { en: "Years that are told in words (this year, in three years) count from it.", zh: "“今年”“三年内”等说法以发布时间为起点。" },
    fix: { en: "Add the date of issue.", zh: "请补充发布时间。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** A finding of the importer. */
export function importFinding(kind: keyof typeof importFindings, params?: Finding["params"], location?: Finding["location"]): Finding {
  const { id, severity } = importFindings[kind];
  return { rule: id, severity, path: "", ...(params && { params }), ...(location && { location }) };
}
