import type { Finding, FindingDefinition } from "@regional-plan/model";

const saveAsDocx = {
  en: "Open it in Word, WPS Office or LibreOffice and save it as .docx (File, Save As, file type “Word Document (*.docx)”).",
  zh: "请用 Word、WPS Office 或 LibreOffice 打开该文件，另存为 .docx（“文件—另存为”，文件类型选“Word 文档（*.docx）”）。",
} as const;

const saveAnew = {
  en: "Open it in the program it was written with and save it anew.",
  zh: "请用原来的编辑软件打开该文件，重新保存。",
} as const;

const readByText = {
  en: "Have the pages recognised (OCR) and proofread, or ask for the file that the document was printed from.",
  zh: "请先对页面进行文字识别（OCR）并校对，或索取打印前的原始文件。",
} as const;

/** What can be wrong with a document that comes in a container. */
export const containerFindings = {
  oldWord: {
    id: "content/old-word",
    severity: "error",
    message: { en: "This is a document of an older format (.doc, .wps or .rtf).", zh: "这是旧格式的文档（.doc、.wps 或 .rtf）。" },
    why: { en: "Of word processors' files only .docx is read.", zh: "文字处理文件只能读取 .docx 格式。" },
    fix: saveAsDocx,
  },
  locked: {
    id: "content/locked",
    severity: "error",
    message: { en: "The document is protected by a password.", zh: "文档设有密码。" },
    why: { en: "It cannot be read without the password.", zh: "没有密码无法读取。" },
    fix: {
      en: "Open it with the password, take the protection off and save it.",
      zh: "请用密码打开文档，取消密码保护后保存。",
    },
  },
  notDocx: {
    id: "content/not-docx",
    severity: "error",
    message: { en: "The file is not a .docx document.", zh: "文件不是 .docx 文档。" },
    why: {
      en: "A .docx is an archive that holds the text of the document; here there is none.",
      zh: ".docx 文件是内含正文的压缩包，此文件中没有正文。",
    },
    fix: saveAsDocx,
  },
  brokenXml: {
    id: "content/broken-xml",
    severity: "error",
    message: { en: "“{part}” of the document is broken at line {line}: {why}", zh: "文档中的“{part}”第 {line} 行有误：{why}" },
    why: { en: "What stands behind the fault cannot be read for sure.", zh: "错误之后的内容无法可靠读取。" },
    fix: saveAnew,
  },
  doctype: {
    id: "content/doctype",
    severity: "error",
    message: { en: "“{part}” of the document declares entities of its own.", zh: "文档中的“{part}”自行声明了实体。" },
    why: {
      en: "No word processor writes such declarations; they are used to fill a machine's memory or to read its files.",
      zh: "文字处理软件不会写入这类声明，它们常被用来耗尽内存或读取计算机上的文件。",
    },
    fix: { en: "Check where the file comes from; save it anew if it is trusted.", zh: "请核实文件来源；如来源可靠，请重新保存。" },
  },
  tooDeep: {
    id: "content/too-deep",
    severity: "error",
    message: { en: "The document is nested more than {limit} levels deep.", zh: "文档嵌套超过 {limit} 层。" },
    why: { en: "Documents written by people are nested a few dozen levels deep.", zh: "正常文档的嵌套只有几十层。" },
    fix: { en: "Check where the file comes from.", zh: "请核实文件来源。" },
  },
  tooMuch: {
    id: "content/too-much",
    severity: "error",
    message: { en: "“{part}” of the document is larger than {limit} bytes.", zh: "文档中的“{part}”超过 {limit} 字节。" },
    why: { en: "A document of a thousand pages has some ten megabytes of text.", zh: "上千页的文档，正文也只有十余兆字节。" },
    fix: { en: "Check that it is the right file; split it if it is.", zh: "请确认文件是否正确；如确认无误，请拆分。" },
  },
  otherFile: {
    id: "content/other-file",
    severity: "warning",
    message: {
      en: "The document holds “{part}”, the text of another file, which is not read.",
      zh: "文档中插入了另一文件的内容（“{part}”），未读取。",
    },
    why: {
      en: "Word takes such a text in when it saves the document; until then it lies beside it.",
      zh: "这类内容要由 Word 保存文档后才会并入正文。",
    },
    fix: { en: "Open the document in Word and save it anew.", zh: "请用 Word 打开该文件，重新保存。" },
  },
  noText: {
    id: "content/no-text",
    severity: "error",
    message: { en: "There is no text in the document.", zh: "文档中没有文字。" },
    why: { en: "Pictures of text are not read.", zh: "图片中的文字无法读取。" },
    fix: readByText,
  },
  notPdf: {
    id: "content/not-pdf",
    severity: "error",
    message: { en: "The file is not a PDF, or is damaged.", zh: "文件不是 PDF，或者已损坏。" },
    why: { en: "A download that broke off cannot be read.", zh: "下载中断的文件无法读取。" },
    fix: { en: "Fetch the file again, or print it to PDF anew.", zh: "请重新下载，或重新打印为 PDF。" },
  },
  tooManyPages: {
    id: "content/too-many-pages",
    severity: "error",
    message: { en: "The document has {pages} pages, more than {limit}.", zh: "文档共 {pages} 页，超过 {limit} 页。" },
    why: { en: "The longest plans have a few hundred pages.", zh: "再长的规划也只有几百页。" },
    fix: { en: "Check that it is the right file; split it if it is.", zh: "请确认文件是否正确；如确认无误，请拆分。" },
  },
  scanned: {
    id: "content/scanned",
    severity: "error",
    message: {
      en: "The pages are pictures without text ({pages} of {count}): {which}.",
      zh: "以下页面是没有文字的图片（共 {count} 页，其中 {pages} 页）：{which}。",
    },
    why: { en: "Pictures of text are not read.", zh: "图片中的文字无法读取。" },
    fix: readByText,
  },
  recognised: {
    id: "content/recognised",
    severity: "warning",
    message: {
      en: "The text seems to come from recognition and to hold errors: {count} of {total} characters are none of a Chinese document, such as {examples}.",
      zh: "文字疑似由识别得到且有错误：{total} 个字符中有 {count} 个不应出现在中文公文中，如 {examples}。",
    },
    why: { en: "Numbers and names may be wrong.", zh: "数字和名称可能有误。" },
    fix: readByText,
  },
  unknownGlyphs: {
    id: "content/unknown-glyphs",
    severity: "warning",
    message: {
      en: "The font does not say which character {glyph} is, in “{text}”.",
      zh: "“{text}”中的字符 {glyph} 无法确定，字体未说明其含义。",
    },
    why: { en: "A number or name that holds it is not read right.", zh: "含有该字符的数字或名称无法正确读取。" },
    fix: { en: "Look at the page and write the character into the text.", zh: "请对照页面，在文本中改为正确的字符。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** A finding of a document as a whole. */
export function containerFinding(kind: keyof typeof containerFindings, params?: Finding["params"]): Finding {
  const { id, severity } = containerFindings[kind];
  return { rule: id, severity, path: "", ...(params && { params }) };
}
