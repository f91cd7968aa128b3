import { defineRule } from "../define-rule.ts";

/** The text that was handed in is the one that was quoted. */
export const documentChanged = defineRule({
  id: "provenance/document-changed",
  severity: "error",
  preset: "recommended",
  basis: {
    title: { en: "FIPS 180-4 Secure Hash Standard", zh: "FIPS 180-4 安全散列标准" },
    clause: "SHA-256",
    url: "https://doi.org/10.6028/NIST.FIPS.180-4",
  },
  needs: ["documentFiles"],
  message: {
    en: "The text of {document} is not the one that the plan was made from ({what}).",
    zh: "{document}的文本与编制数据时所用的不一致（{what}）。",
  },
  why: {
    en: "Quotes and offsets belong to one text; in another they point to the wrong words.",
    zh: "引文和位置只适用于原来的文本，文本改变后会指向错误的文字。",
  },
  fix: {
    en: "Put the original text back; or check the quotes against the new one, then write its sha256 and length.",
    zh: "请恢复原文本；如需采用新文本，请逐条核对引文，再更新文件校验值（sha256）和文本长度（length）。",
  },
  examples: {
    valid: [{ plan: { documents: [{ id: "document-1", title: { zh: "计划" }, length: 5 }] }, documents: { "document-1": "走在前列。" } }],
    invalid: [
      {
        plan: { documents: [{ id: "document-1", title: { zh: "计划" }, length: 7 }] },
        documents: { "document-1": "走在前列。" },
        at: ["/documents/0/length"],
      },
    ],
  },
  check: ({ documents, unread, report }) => ({
    document(document) {
      const given = documents.get(document.id);
      const sha256 = (given ?? unread.get(document.id))?.sha256;
      if (document.sha256 !== undefined && sha256 !== undefined && document.sha256 !== sha256)
        report(document, "sha256", { document: document.id, what: "sha256" });
      else if (document.length !== undefined && given !== undefined && document.length !== given.text.length)
        report(document, "length", { document: document.id, what: `length ${given.text.length}` });
    },
  }),
});
