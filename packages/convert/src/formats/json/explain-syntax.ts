import type { Finding, FindingDefinition, MessageTemplate } from "@regional-plan/model";
import { lineIndex } from "../../line-index.ts";
import { findSlip, type Slip } from "./find-slip.ts";
import { jsonSlips } from "./json-slips.ts";

/** What reading JSON can find. */
export const jsonFindings: readonly FindingDefinition[] = [
  {
    id: "json/syntax",
    severity: "error",
    message: { en: "This is not valid JSON: {problem}.", zh: "JSON 格式有误：{problem}。" },
    why: { en: "Nothing after a mistake of form can be relied upon.", zh: "格式出错后，其后的内容均无法可靠读取。" },
    fix: { en: "Mend it at the place shown.", zh: "请在所示位置改正。" },
    variants: {
      slip: {
        message: { en: "This is not valid JSON: {problem}.", zh: "JSON 格式有误：{problem}。" },
        fix: { en: "{remedy}", zh: "{remedy}" },
      },
    },
  },
];

/** Says where a text stops being JSON, by which slip, and what to do about it; what follows from the slip is not told. */
export function explainSyntax(text: string): Finding {
  const slip: Slip = nestedTooDeep(text)
    ? { name: "tooDeep", offset: 0 }
    : (findSlip(text) ?? { name: "sign", offset: 0, sign: text[0] ?? "" });
  const { problem, remedy } = jsonSlips[slip.name];
  return {
    rule: "json/syntax",
    severity: "error",
    path: "",
    variant: "slip",
    params: { problem: filled(problem, slip), remedy: filled(remedy, slip) },
    location: lineIndex(text)(slip.offset),
  };
}

function filled(template: MessageTemplate, { sign = "", due = "" }: Slip): MessageTemplate {
  const fill = (text: string) => text.replace(/\{(sign|due)\}/gu, (_, name: string) => (name === "sign" ? sign : due));
  return { en: fill(template.en), zh: fill(template.zh) };
}

/** A text that opens more brackets in a row than any plan is told as such, whatever else is wrong in it. */
export function nestedTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth > 500) return true;
  }
  return false;
}

/** Where the string ends that begins at a place, at the latest with its line: one that is left open hides no brackets below. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"' || text[at] === "\n") return at;
    if (text[at] === "\\") at++;
  }
  return text.length;
}
