import { defineRule } from "../define-rule.ts";

/** A source text that is there can be read. */
export const documentUnreadable = defineRule({
  id: "provenance/document-unreadable",
  severity: "error",
  preset: "basic",
  basis: {
    title: { en: "RFC 3629 UTF-8, a transformation format of ISO 10646", zh: "RFC 3629 UTF-8，ISO 10646 的一种转换格式" },
    url: "https://www.rfc-editor.org/rfc/rfc3629",
  },
  needs: ["documentFiles"],
  message: {
    en: "The source text {path} is not in UTF-8: it was not read, and nothing was compared with it.",
    zh: "来源文件“{path}”不是 UTF-8 编码，未能读取，引文均未与原文核对。",
  },
  why: {
    en: "In another encoding every Chinese character would be read as others, and every quote would seem to be wrong.",
    zh: "采用其他编码时，汉字会被误读为乱码，引文无从核对。",
  },
  fix: {
    en: "Open it in an editor and save it as UTF-8 (in Notepad: File, Save as, Encoding: UTF-8); then renew its sha256, where it has one.",
    zh: "请用编辑器打开该文件，另存为 UTF-8 编码（如在记事本中选择“文件—另存为”，“编码”选“UTF-8”）；填有文件校验值（sha256）的，请一并更新。",
  },
  variants: {
    looksLike: {
      message: {
        en: "The source text {path} is not in UTF-8 but, as it seems, in {encoding}: it was not read, and nothing was compared with it.",
        zh: "来源文件“{path}”不是 UTF-8 编码，疑为 {encoding} 编码，未能读取，引文均未与原文核对。",
      },
      fix: {
        en: "Open it in an editor and save it as UTF-8 (in Notepad: File, Save as, Encoding: UTF-8); then renew its sha256, where it has one.",
        zh: "请用编辑器打开该文件，另存为 UTF-8 编码（如在记事本中选择“文件—另存为”，“编码”选“UTF-8”）；填有文件校验值（sha256）的，请一并更新。",
      },
    },
    refused: {
      message: {
        en: "The source text {path} is there, but could not be read, and nothing was compared with it.",
        zh: "来源文件“{path}”存在但无法读取，引文均未与原文核对。",
      },
      fix: {
        en: "See that it is an ordinary file of less than 400 MB that you may read.",
        zh: "请确认它是普通文件、小于 400 MB，且有读取权限。",
      },
    },
  },
  examples: {
    valid: [
      { plan: { documents: [{ id: "document-1", title: { zh: "计划" }, path: "source.txt" }] }, documents: { "document-1": "走在前列。" } },
    ],
    invalid: [
      {
        plan: { documents: [{ id: "document-1", title: { zh: "计划" }, path: "source.txt" }] },
        documents: { "document-1": { unread: "encoding", encoding: "GB18030" } },
        at: ["/documents/0/path"],
      },
      {
        plan: { documents: [{ id: "document-1", title: { zh: "计划" }, path: "source.txt" }] },
        documents: { "document-1": { unread: "refused" } },
        at: ["/documents/0/path"],
      },
    ],
  },
  check: ({ unread, report }) => ({
    document(document) {
      const { unread: why, encoding } = unread.get(document.id) ?? {};
      if (why !== "encoding" && why !== "refused") return;
      const params = { path: document.path ?? document.id, ...(encoding !== undefined && { encoding }) };
      const variant = why === "refused" ? "refused" : encoding === undefined ? undefined : "looksLike";
      report(document, "path", params, variant === undefined ? {} : { variant });
    },
  }),
});
