import type { Finding, MessageTemplate } from "@regional-plan/model";
import { lineIndex } from "../line-index.ts";
import { findSlip, type Slip } from "./find-slip.ts";
import { jsonSlips } from "./json-slips.ts";
import { nestedTooDeep } from "./nested-too-deep.ts";

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
