import { allNearest, type CodeList, codeLists, codesNamed, type Finding, type MessageTemplate } from "@regional-plan/model";
import type { FindingExtras } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";

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
      fix: { en: "Did you mean “{nearest}”?", zh: "是否应为“{nearest}”（{label}）？" },
    },
    named: {
      message: {
        en: "“{code}” is not among the codes for {list}; the code for it is “{nearest}”.",
        zh: "“{code}”应填代码“{nearest}”（{label}）。",
      },
      fix: { en: "Write {nearest}.", zh: "请把“{code}”改为 {nearest}。" },
    },
    several: {
      message: { en: "“{code}” is not among the codes for {list}.", zh: "“{code}”不在代码表“{list}”之内。" },
      fix: { en: "Use the one that is meant: {codes}.", zh: "请按含义选用：{codes}。" },
    },
    joined: {
      message: { en: "“{code}” holds several codes for {list} as one.", zh: "“{code}”把几个代码连成了一项。" },
      fix: { en: "Separate them with half-width commas: {mended}.", zh: "请用英文逗号隔开，写成“{mended}”。" },
    },
    other: {
      message: { en: "“{code}” is not among the codes for {list}.", zh: "“{code}”不在代码表“{list}”之内。" },
      fix: {
        en: "Use a code of the list: {codes}. Where none fits, make one of your own of “x-” and a word in Latin letters: x-cable-car.",
        zh: "请选用表内代码：{codes}。确无合适代码的，可用“x-”加英文自定，如 x-cable-car。",
      },
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
        report(code, "", ...near(code.value, code.list, known));
      },
    };
  },
});

/** What is said of a code that is not in its list: the one that it names, or is nearest to. */
function near(
  code: string,
  id: string,
  { list, codes }: { list: CodeList; codes: ReadonlySet<string> },
): [Finding["params"], FindingExtras] {
  const params = { code, list: list.title };
  const label = (one: string) => list.labels[one] ?? { en: one, zh: one };
  const [named, ...others] = codesNamed(id, code);
  if (named !== undefined && others.length > 0) return [{ ...params, codes: labelled([named, ...others], label) }, { variant: "several" }];
  if (named !== undefined) {
    return [
      { ...params, nearest: named, label: label(named) },
      { variant: "named", fix: [{ op: "replace", value: named }] },
    ];
  }
  const parts = code.split(/\s*[、，,;；/]\s*/u).map((part) => (codes.has(part) ? part : (codesNamed(id, part)[0] ?? "")));
  if (parts.length > 1 && !parts.includes("")) return [{ ...params, mended: `[${parts.join(", ")}]` }, { variant: "joined" }];
  const [spelt, another] = allNearest(code, codes);
  // Among several that are as near, somebody must choose.
  if (spelt !== undefined)
    return [
      { ...params, nearest: spelt, label: label(spelt) },
      { variant: "near", ...(another === undefined && { fix: [{ op: "replace", value: spelt }] }) },
    ];
  // A code of one's own has no Chinese in it.
  return /^[a-z0-9-]+$/u.test(code) ? [params, {}] : [{ ...params, codes: labelled([...codes], label) }, { variant: "other" }];
}

function labelled(codes: readonly string[], label: (code: string) => MessageTemplate): MessageTemplate {
  return { en: codes.join(", "), zh: codes.map((code) => `${code}（${label(code).zh}）`).join("、") };
}
