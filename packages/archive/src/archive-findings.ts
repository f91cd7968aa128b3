/** What can be wrong with an archive, in the shape of the findings of `@regional-plan/model`; this package knows nothing of plans. */
export interface ArchiveFinding {
  /** Its id among `archiveFindings`. */
  rule: string;
  /** An archive that is not read whole is not read. */
  severity: "error";
  /** The whole input. */
  path: "";
  /** What the message speaks of: the `name` of an entry, a `limit`. */
  params?: Readonly<Record<string, string | number>>;
}

/** A finding's words, in the shape of a `FindingDefinition` of `@regional-plan/model`. */
interface Words {
  id: string;
  severity: "error";
  message: Text;
  why: Text;
  fix: Text;
}

interface Text {
  en: string;
  zh: string;
}

const makeAnew = {
  en: "Unpack it, look at what comes out, and pack it anew.",
  zh: "请先解压并核对其中的文件，再重新压缩。",
};

/** The words of everything that can be wrong with an archive. */
export const archiveFindings = {
  notZip: {
    id: "archive/not-zip",
    severity: "error",
    message: { en: "The file is not a ZIP archive, or its end is missing.", zh: "文件不是 ZIP 压缩包，或者末尾缺失。" },
    why: {
      en: "The list of an archive's files stands at its end; a download that broke off has none.",
      zh: "压缩包的文件目录位于末尾，下载中断的文件没有目录。",
    },
    fix: { en: "Fetch the file again, or save it anew.", zh: "请重新下载，或重新保存该文件。" },
  },
  damaged: {
    id: "archive/damaged",
    severity: "error",
    message: { en: "The archive is damaged at “{name}”.", zh: "压缩包已损坏，位置在“{name}”。" },
    why: {
      en: "What comes out would not be what was put in.",
      zh: "解压得到的内容将与原来的不同。",
    },
    fix: { en: "Fetch the file again, or save it anew.", zh: "请重新下载，或重新保存该文件。" },
  },
  encrypted: {
    id: "archive/encrypted",
    severity: "error",
    message: { en: "“{name}” in the archive is protected by a password.", zh: "压缩包中的“{name}”设有密码。" },
    why: { en: "It cannot be read without the password.", zh: "没有密码无法读取。" },
    fix: { en: "Unpack it with the password, and pack it without one.", zh: "请用密码解压后，重新压缩且不设密码。" },
  },
  tooMany: {
    id: "archive/too-many",
    severity: "error",
    message: { en: "The archive holds more than {limit} files.", zh: "压缩包中的文件超过 {limit} 个。" },
    why: { en: "Documents and data packages hold a few dozen.", zh: "文档和数据包通常只有几十个文件。" },
    fix: { en: "Check that it is the right file; split it if it is.", zh: "请确认文件是否正确；如确认无误，请拆分。" },
  },
  tooLarge: {
    id: "archive/too-large",
    severity: "error",
    message: {
      en: "“{name}” would unpack to more than {limit} bytes, or is packed far more tightly than documents are.",
      zh: "“{name}”解压后将超过 {limit} 字节，或者压缩率远高于正常文档。",
    },
    why: {
      en: "Archives made to fill a machine's memory look like this.",
      zh: "用来耗尽内存的恶意压缩包具有这种特征。",
    },
    fix: { en: "Check where the file comes from.", zh: "请核实文件来源。" },
  },
  unsafeName: {
    id: "archive/unsafe-name",
    severity: "error",
    message: {
      en: "“{name}” in the archive would be written outside of its folder, or is no name of a file.",
      zh: "压缩包中的“{name}”会写到目标文件夹之外，或者不是有效的文件名。",
    },
    why: { en: "Unpacking it could overwrite files of the machine.", zh: "解压时可能覆盖计算机上的其他文件。" },
    fix: { en: "Check where the file comes from.", zh: "请核实文件来源。" },
  },
  sameName: {
    id: "archive/same-name",
    severity: "error",
    message: { en: "The archive holds “{name}” twice.", zh: "压缩包中有两个“{name}”。" },
    why: {
      en: "Some programs read the first and some the last, so that people would see different documents.",
      zh: "有的程序读取第一个，有的读取最后一个，不同的人会看到不同的内容。",
    },
    fix: makeAnew,
  },
  method: {
    id: "archive/method",
    severity: "error",
    message: {
      en: "“{name}” is packed by a method (number {method}) that is not read.",
      zh: "“{name}”采用了不支持的压缩方法（编号 {method}）。",
    },
    why: { en: "Documents are packed by Deflate, or not at all.", zh: "文档通常采用 Deflate 压缩，或者不压缩。" },
    fix: makeAnew,
  },
} as const satisfies Record<string, Words>;

/** A finding of an archive. */
export function archiveFinding(kind: keyof typeof archiveFindings, params?: ArchiveFinding["params"]): ArchiveFinding {
  return { rule: archiveFindings[kind].id, severity: "error", path: "", ...(params && { params }) };
}
