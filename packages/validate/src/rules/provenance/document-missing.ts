import { defineRule } from "../define-rule.ts";

/** A source text that the plan names by its path is there. */
export const documentMissing = defineRule({
  id: "provenance/document-missing",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["documentFiles"],
  message: {
    en: "The source text {path} was not found, and nothing was compared with it.",
    zh: "未找到来源文件“{path}”，引文均未与原文核对。",
  },
  why: {
    en: "Without its source text, nobody sees a quote that is wrong.",
    zh: "没有原文，就发现不了引文中的错误。",
  },
  fix: {
    en: "Put the file there, or correct the path, which counts from the folder of the plan.",
    zh: "请放入该文件，或改正路径；路径从规划所在文件夹算起。",
  },
  variants: {
    outside: {
      message: {
        en: "The source text {path} lies outside of the plan's folder: it was not read, and nothing was compared with it.",
        zh: "来源文件“{path}”位于规划文件夹之外，未予读取，引文均未与原文核对。",
      },
      fix: {
        en: "Put the file into the folder of the plan, and write its path from there.",
        zh: "请将该文件放入规划文件夹，并改写路径。",
      },
    },
  },
  examples: {
    valid: [
      { plan: { documents: [{ id: "document-1", title: { zh: "计划" }, path: "source.txt" }] }, documents: { "document-1": "走在前列。" } },
    ],
    invalid: [
      {
        plan: { documents: [{ id: "document-1", title: { zh: "计划" }, path: "sourc.txt" }] },
        documents: { "document-1": { unread: "missing" } },
        at: ["/documents/0/path"],
      },
      {
        plan: { documents: [{ id: "document-1", title: { zh: "计划" }, path: "../../source.txt" }] },
        documents: { "document-1": { unread: "outside" } },
        at: ["/documents/0/path"],
      },
    ],
  },
  check: ({ unread, report }) => ({
    document(document) {
      const why = unread.get(document.id)?.unread;
      if (why !== "missing" && why !== "outside") return;
      report(document, "path", { path: document.path ?? document.id }, why === "outside" ? { variant: "outside" } : {});
    },
  }),
});
