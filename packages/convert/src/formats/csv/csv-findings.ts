import type { FindingDefinition } from "@regional-plan/model";

/** What reading CSV can find, apart from what stands in its tables. */
export const csvFindings = {
  encoding: {
    id: "csv/encoding",
    severity: "info",
    message: { en: "{file} is in {encoding}, and was read so.", zh: "{file}采用 {encoding} 编码，已按此读取。" },
    why: { en: "Other programs may take it for UTF-8 and show other characters.", zh: "其他程序可能误认作 UTF-8 而显示乱码。" },
    fix: { en: "To be safe, save it as “CSV UTF-8”.", zh: "稳妥起见，请另存为“CSV UTF-8”格式。" },
  },
  noText: {
    id: "csv/no-text",
    severity: "error",
    message: { en: "{file} is no text in an encoding that is known.", zh: "{file}不是可识别编码的文本。" },
    why: { en: "Nothing of it was read.", zh: "未读取其中任何内容。" },
    fix: { en: "Save it as “CSV UTF-8”; a workbook is read as xlsx.", zh: "请另存为“CSV UTF-8”格式；工作簿请按 xlsx 格式读取。" },
  },
  delimiter: {
    id: "csv/delimiter",
    severity: "info",
    message: { en: "The cells of {file} are parted by {sign}, and were read so.", zh: "{file}以{sign}分隔单元格，已按此读取。" },
    why: { en: "Other programs expect commas.", zh: "其他程序通常以逗号分隔。" },
    fix: { en: "Nothing needs to be done.", zh: "无需处理。" },
  },
  unclosed: {
    id: "csv/unclosed-quote",
    severity: "error",
    message: { en: "A quotation mark opens here, and none closes it.", zh: "此处的英文引号没有与之配对的结束引号。" },
    why: { en: "All that follows was read as one cell.", zh: "其后的全部内容都被当作了一个单元格。" },
    fix: {
      en: 'Close the cell with ", or write a quotation mark within it twice.',
      zh: '请在单元格末尾补上 "；单元格内的英文引号须连写两个。',
    },
  },
} as const satisfies Record<string, FindingDefinition>;
