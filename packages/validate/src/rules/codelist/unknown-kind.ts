import { allNearest, type CodeList, codeLists } from "@regional-plan/model";
import { defineRule } from "../../define-rule.ts";

/** A code of an open list is one that the list knows, or one's own with the prefix x-. */
export const unknownKind = defineRule({
  id: "codelist/unknown-kind",
  severity: "warning",
  preset: "recommended",
  basis: { title: { en: "Code lists of the plan model", zh: "规划数据模型代码表" } },
  message: { en: "“{code}” is not among the codes for {list}.", zh: "“{code}”不在代码表“{list}”之内。" },
  why: {
    en: "It has no label and no colour anywhere, and what is grouped by it falls apart.",
    zh: "未收录的代码没有名称，按其分类统计时会出错。",
  },
  fix: { en: "Use a code of the list, or mark it as your own: “x-{code}”.", zh: "请选用表内代码；确需自定的，请写作“x-{code}”。" },
  variants: {
    near: {
      message: { en: "“{code}” is not among the codes for {list}.", zh: "“{code}”不在代码表“{list}”之内。" },
      fix: { en: "Did you mean “{nearest}”?", zh: "是否应为“{nearest}”？" },
    },
  },
  examples: {
    valid: [{ plan: { kind: "action-plan", projects: [{ id: "project-1", name: { zh: "缆车" }, kind: "x-cable-car" }] } }],
    invalid: [{ plan: { projects: [{ id: "project-1", name: { zh: "机场" }, kind: "airprot" }] }, at: ["/projects/0/kind"] }],
  },
  check: ({ report }) => {
    const lists: Readonly<Record<string, CodeList | undefined>> = codeLists;
    const open = new Map(
      Object.entries(lists).flatMap(([id, list]) =>
        list?.open ? [[id, { list, codes: new Set(Object.keys(list.labels)) }] as const] : [],
      ),
    );
    return {
      code(code) {
        const known = open.get(code.list);
        if (known === undefined || known.codes.has(code.value) || code.value.startsWith("x-")) return;
        const [near, another] = allNearest(code.value, known.codes);
        const params = { code: code.value, list: known.list.title };
        if (near === undefined) report(code, "", params);
        // Among several that are as near, somebody must choose.
        else
          report(
            code,
            "",
            { ...params, nearest: near },
            { variant: "near", ...(another === undefined && { fix: [{ op: "replace", value: near }] }) },
          );
      },
    };
  },
});
