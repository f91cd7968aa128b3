import type { Finding, FindingDefinition, FindingLocation } from "@regional-plan/model";

const saveAnew = {
  en: "Open it in Excel, WPS Office or LibreOffice and save it anew as .xlsx.",
  zh: "请用 Excel、WPS 表格或 LibreOffice 打开该文件，重新另存为 .xlsx。",
} as const;

const saveAsXlsx = {
  en: "Open it in Excel, WPS Office or LibreOffice and save it as .xlsx (File, Save As, file type “Excel Workbook (*.xlsx)”).",
  zh: "请用 Excel、WPS 表格或 LibreOffice 打开该文件，另存为 .xlsx（“文件—另存为”，文件类型选“Excel 工作簿（*.xlsx）”）。",
} as const;

/** What reading a workbook can find, apart from what its tables hold. */
export const xlsxFindings = {
  notWorkbook: {
    id: "xlsx/not-workbook",
    severity: "error",
    message: { en: "The file is not a workbook.", zh: "文件不是工作簿。" },
    why: {
      en: "A workbook (.xlsx, .xls or .et) holds sheets of cells; here there are none.",
      zh: "工作簿（.xlsx、.xls 或 .et）内含工作表，此文件中没有工作表。",
    },
    fix: saveAsXlsx,
  },
  oldWorkbook: {
    id: "xlsx/old-workbook",
    severity: "info",
    message: {
      en: "This is a workbook of an older format (.xls or .et), whatever its name ends in, and was read as one.",
      zh: "这是旧格式的工作簿（.xls 或 .et），与文件扩展名无关，已按旧格式读取。",
    },
    why: {
      en: "A sheet of it ends at row 65,536, and findings cannot be marked in its cells.",
      zh: "旧格式的工作表最多 65,536 行，也无法在单元格中标出检查发现的问题。",
    },
    fix: saveAsXlsx,
  },
  tooOld: {
    id: "xlsx/too-old",
    severity: "error",
    message: {
      en: "This is a workbook of Excel 95 or older, which is not read.",
      zh: "这是 Excel 95 或更早版本的工作簿，无法读取。",
    },
    why: { en: "Old workbooks are read from Excel 97 on.", zh: "旧格式的工作簿只能读取 Excel 97 及以后版本所保存的。" },
    fix: saveAsXlsx,
  },
  brokenOld: {
    id: "xlsx/broken-old",
    severity: "error",
    message: {
      en: "The workbook of an older format (.xls or .et) is broken at byte {at}.",
      zh: "旧格式的工作簿（.xls 或 .et）在第 {at} 字节处有误。",
    },
    why: {
      en: "What stands behind the fault cannot be read for sure; a download that broke off looks like this.",
      zh: "错误之后的内容无法可靠读取，下载中断的文件常有这种情况。",
    },
    fix: {
      en: "Fetch the file again; else open it in Excel, WPS Office or LibreOffice and save it as .xlsx.",
      zh: "请重新获取该文件；仍无法读取的，请用 Excel、WPS 表格或 LibreOffice 打开后另存为 .xlsx。",
    },
  },
  webPage: {
    id: "xlsx/web-page",
    severity: "error",
    message: {
      en: "This is a web page or an XML file that was given the name of a workbook.",
      zh: "这是网页或 XML 文件，只是使用了工作簿的扩展名。",
    },
    why: {
      en: "Office systems export tables like this; Excel shows them as a workbook, with a warning.",
      zh: "一些办公系统以这种方式导出表格，Excel 打开时会先提示格式不符，再显示为工作簿。",
    },
    fix: saveAsXlsx,
  },
  locked: {
    id: "xlsx/locked",
    severity: "error",
    message: { en: "The workbook is protected by a password.", zh: "工作簿设有打开密码。" },
    why: { en: "It cannot be read without the password.", zh: "没有密码无法读取。" },
    fix: {
      en: "Open it with the password, take the protection off and save it.",
      zh: "请用密码打开工作簿，取消密码后保存。",
    },
  },
  brokenPart: {
    id: "xlsx/broken-part",
    severity: "error",
    message: { en: "“{part}” of the workbook is broken at line {line}: {why}", zh: "工作簿中的“{part}”第 {line} 行有误：{why}" },
    why: { en: "What stands behind the fault cannot be read for sure.", zh: "错误之后的内容无法可靠读取。" },
    fix: saveAnew,
  },
  doctype: {
    id: "xlsx/doctype",
    severity: "error",
    message: { en: "“{part}” of the workbook declares entities of its own.", zh: "工作簿中的“{part}”自行声明了实体。" },
    why: {
      en: "No spreadsheet program writes such declarations; they are used to fill a machine's memory or to read its files.",
      zh: "电子表格软件不会写入这类声明，它们常被用来耗尽内存或读取计算机上的文件。",
    },
    fix: { en: "Check where the file comes from; save it anew if it is trusted.", zh: "请核实文件来源；如来源可靠，请重新保存。" },
  },
  tooDeep: {
    id: "xlsx/too-deep",
    severity: "error",
    message: { en: "“{part}” of the workbook is nested more than {limit} levels deep.", zh: "工作簿中的“{part}”嵌套超过 {limit} 层。" },
    why: { en: "Spreadsheet programs nest a dozen levels deep.", zh: "电子表格软件写出的文件只有十余层嵌套。" },
    fix: { en: "Check where the file comes from.", zh: "请核实文件来源。" },
  },
  hiddenSheet: {
    id: "xlsx/hidden-sheet",
    severity: "info",
    message: { en: "The sheet “{sheet}” is hidden and was left out.", zh: "工作表“{sheet}”已隐藏，未读取。" },
    why: {
      en: "Hidden sheets often hold an older copy of what is shown.",
      zh: "隐藏的工作表往往是所示内容的旧稿。",
    },
    fix: { en: "Show the sheet if it belongs to the plan.", zh: "如属于规划内容，请取消隐藏。" },
  },
  hiddenRows: {
    id: "xlsx/hidden-rows",
    severity: "warning",
    message: { en: "Hidden rows were left out: {rows}.", zh: "以下隐藏行未读取：{rows}。" },
    why: {
      en: "Rows hidden by hand often hold an older copy of what is shown.",
      zh: "人工隐藏的行往往是所示内容的旧稿。",
    },
    fix: {
      en: "Show the rows if they belong to the plan; else delete them.",
      zh: "如属于规划内容，请取消隐藏；否则请删除这些行。",
    },
    variants: {
      filtered: {
        message: {
          en: "A filter or a folded group hides rows, which were read all the same: {rows}.",
          zh: "以下各行因筛选或分级折叠而未显示，仍已读取：{rows}。",
        },
        fix: { en: "Take the filter off to see what was read.", zh: "取消筛选或展开分级，即可看到已读取的全部内容。" },
      },
    },
  },
  hiddenColumns: {
    id: "xlsx/hidden-columns",
    severity: "warning",
    message: {
      en: "Hidden columns were left out, since a column that is shown has the same heading: {columns}.",
      zh: "以下隐藏列与所示的列标题相同，未读取：{columns}。",
    },
    why: { en: "They often hold an older copy of what is shown.", zh: "这类隐藏列往往是所示内容的旧稿。" },
    fix: {
      en: "Show the columns if they belong to the plan; else delete them.",
      zh: "如属于规划内容，请取消隐藏；否则请删除这些列。",
    },
    variants: {
      read: {
        message: {
          en: "Hidden columns were read, since nothing that is shown has their headings: {columns}.",
          zh: "以下隐藏列在所示各列中没有相同标题，仍已读取：{columns}。",
        },
        fix: { en: "Delete the columns if they do not belong to the plan.", zh: "如不属于规划内容，请删除这些列。" },
      },
    },
  },
  exampleRows: {
    id: "xlsx/example-rows",
    severity: "info",
    message: {
      en: "Rows that begin with 例： are examples and were not read ({count} in all).",
      zh: "以“例：”开头的示例行未读取（共 {count} 行）。",
    },
    why: { en: "The template has them to show how rows are filled in.", zh: "模板用示例行说明填写方法。" },
    fix: {
      en: "Nothing needs to be done; a row that you have filled in must not begin with 例：.",
      zh: "无需处理；已填写的内容请去掉行首的“例：”。",
    },
  },
  noResult: {
    id: "xlsx/no-result",
    severity: "warning",
    message: { en: "The cell has a formula whose result is not in the file.", zh: "单元格中有公式，但文件中没有保存计算结果。" },
    why: {
      en: "Formulas are not calculated here; programs that write workbooks leave the result to Excel.",
      zh: "读取时不计算公式；由程序生成的工作簿通常要由 Excel 打开后才有结果。",
    },
    fix: { en: "Open the workbook in Excel and save it, or type the value.", zh: "请用 Excel 打开后保存，或直接填写数值。" },
  },
  unseenYear: {
    id: "xlsx/unseen-year",
    severity: "warning",
    message: {
      en: "The cell shows a month and a day; it was read as {date}, the year that the cell holds.",
      zh: "单元格只显示月和日，已按其中保存的年份读作 {date}。",
    },
    why: {
      en: "A day that is typed without a year gets the year of that moment.",
      zh: "录入日期时不写年份，会自动采用录入当年的年份。",
    },
    fix: { en: "Check the year, and show it.", zh: "请核对年份，并设置显示年份的日期格式。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** A finding of a workbook. */
export function xlsxFinding(kind: keyof typeof xlsxFindings, params?: Finding["params"], location?: FindingLocation): Finding {
  const { id, severity } = xlsxFindings[kind];
  return { rule: id, severity, path: "", ...(params && { params }), ...(location && { location }) };
}
