import type { MessageTemplate } from "../../finding/finding.ts";
import { codeListIds } from "../../plan/parts/code.ts";
import { type CodeList, codeLists } from "../../plan/parts/code-lists.ts";
import { codesNamed } from "../../words/codes-named.ts";
import { namedField } from "../../words/named-field.ts";
import { nearest } from "../../words/nearest.ts";
import { schemaAt } from "../schema-at.ts";
import { lineAsWritten, shown } from "./as-written.ts";
import { lookAlikeProblem, tidied } from "./explain-form.ts";
import { keyOf, lineAt, type Problem, pathIn, replaced, type ShapeContext } from "./shape-problem.ts";

/** What is wrong with a value that is none of the codes allowed. */
export function codeProblem(path: readonly PropertyKey[], options: readonly string[], value: unknown, context: ShapeContext): Problem {
  const schema = schemaAt(context.schema, path, context.value);
  const list = schema && codeListIds.get(schema)?.list;
  const codes = codesOf(options, list);
  const key = keyOf(path, context);
  // Of versions the last is the one to write today.
  const sample = lineAsWritten(key, (key === "specVersion" ? options.at(-1) : options[0]) ?? "");
  if (value === undefined) return { variant: "missing", params: { field: namedField(key), expected: codes, sample } };
  if (value === null || value === "") return { variant: "emptyField", params: { field: namedField(key), sample } };
  if (typeof value === "object") {
    const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
    const problem: Problem = { variant: "oneCode", params: { codes, mended: lineAsWritten(key, only ?? options[0] ?? "") } };
    return only === undefined ? problem : replaced(context, path, only, problem);
  }
  const word = (typeof value === "number" ? context.sourceOf(pathIn(context, path)) : undefined) ?? String(value);
  // 0.30 is 0.3 to YAML, and in quotation marks another version.
  const same = typeof value === "number" ? options.find((option) => Number(option) === value) : undefined;
  if (same !== undefined) return { variant: "mendedText", params: { value: shown(word), mended: lineAt(path, context, same) } };
  const tidy = tidied(word);
  if (tidy !== word && options.includes(tidy))
    return replaced(context, path, tidy, { variant: "untidy", params: { value: shown(value), mended: lineAt(path, context, tidy) } });
  const alike = lookAlikeProblem(path, word, context);
  if (alike !== undefined) return alike;
  const named = list === undefined ? [] : codesNamed(list, word);
  const [code, another] = named;
  if (code !== undefined && another === undefined) {
    return replaced(context, path, code, {
      variant: "namedCode",
      params: { value: shown(value), near: code, label: labelOf(code, list), mended: lineAt(path, context, code) },
    });
  }
  if (another !== undefined) return { variant: "severalCodes", params: { value: shown(value), codes: codesOf(named, list) } };
  const near = nearest(word, options);
  return near === undefined
    ? { variant: "notInList", params: { value: shown(value), codes } }
    : { variant: "nearList", params: { value: shown(value), codes, near, named: quoted(near, list) } };
}

function labelOf(code: string, list: string | undefined): MessageTemplate {
  const known: CodeList | undefined = list === undefined ? undefined : codeLists[list as keyof typeof codeLists];
  return known?.labels[code] ?? { en: code, zh: code };
}

/** A code in quotation marks, with its label where it has one: “lead”（牵头）. */
function quoted(code: string, list: string | undefined): MessageTemplate {
  return { en: `“${code}”`, zh: list === undefined ? `“${code}”` : `“${code}”（${labelOf(code, list).zh}）` };
}

/** Codes with their labels, for people: lead（牵头）、cooperate（配合）. */
function codesOf(codes: readonly string[], list: string | undefined): MessageTemplate {
  return {
    en: codes.join(", "),
    zh: codes.map((code) => (list === undefined ? code : `${code}（${labelOf(code, list).zh}）`)).join("、"),
  };
}
