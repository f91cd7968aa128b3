import * as z from "zod";
import type { FixOperation } from "../../finding/finding.ts";
import { localizedTextSchema } from "../../plan/parts/localized-text.ts";
import { idPattern, languageTagPattern } from "../../plan/parts/patterns.ts";
import { fieldsNamed } from "../../words/fields-named.ts";
import { namedField, namedFields } from "../../words/named-field.ts";
import { allNearest } from "../../words/nearest.ts";
import { schemaAt } from "../schema-at.ts";
import { asWritten, lineAsWritten, shown } from "./as-written.ts";
import { tidied } from "./explain-form.ts";
import { explainIdKey, explainUnitKey } from "./explain-id-key.ts";
import { explainRoleKey, joinedRoles } from "./explain-role-key.ts";
import { explainTextKey } from "./explain-tag.ts";
import { fieldsOffered } from "./fields-offered.ts";
import { lookAlike, lookAlikeParams } from "./look-alike.ts";
import { fits, type Problem, pathIn, type ShapeContext, type ShapeProblem, valueAt } from "./shape-problem.ts";
import type { StrayKey } from "./stray-key.ts";

/** What is wrong with keys that an object may not have. `parent` is the path of the object. */
export function explainKeys(parent: readonly PropertyKey[], keys: readonly string[], context: ShapeContext): ShapeProblem[] {
  const owner = valueAt(context, parent) as Record<string, unknown>;
  const schema = schemaAt(context.schema, parent, context.value);
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const thousands = keys.filter((key) => /^\d{1,3}$/u.test(key) && owner[key] === null);
  if (thousands.length > 0) {
    const rest = keys.filter((key) => !thousands.includes(key));
    return [thousandsProblem(parent, thousands, owner, context), ...rest.map((key) => explainKey({ parent, key, known, owner, context }))];
  }
  const nested = known.length > 0 ? misplaced(parent, keys, known, owner, context) : undefined;
  const rest = keys.filter((key) => !nested?.keys.includes(key));
  const problems = rest.map((key) => explainKey({ parent, key, known, owner, context }));
  return [...(nested ? [nested.problem] : []), ...fieldsOnce(joinedRoles(parent, joinedColons(problems), owner, context))];
}

/** Two keys that mean one field cannot both become it. */
function fieldsOnce(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const firsts = new Map<string, ShapeProblem>();
  return problems.map((problem) => {
    const { key = "", near = "", named = "" } = problem.params;
    if (!renamings.has(problem.variant)) return problem;
    const first = firsts.get(String(near));
    if (first === undefined) firsts.set(String(near), problem);
    if (first === undefined) return problem;
    const { fix: _, ...rest } = problem;
    return { ...rest, variant: "fieldTwice", params: { key, other: first.params.key ?? "", near, named } };
  });
}

const renamings: ReadonlySet<Problem["variant"]> = new Set(["renamedKey", "misspeltKey", "untidyKey", "lookAlikeKey"]);

/** Keys that belong into the field above them, which is empty since they are not indented: `title:` and below it `zh: …`. */
function misplaced(
  parent: readonly PropertyKey[],
  keys: readonly string[],
  known: readonly string[],
  owner: Readonly<Record<string, unknown>>,
  context: ShapeContext,
): { keys: readonly string[]; problem: ShapeProblem } | undefined {
  for (const field of known.filter((name) => owner[name] === null)) {
    const path = [...parent, field];
    const inside = keys.filter((key) => context.explain(path, { [key]: owner[key] }).every((found) => !found.path.startsWith(`/${key}`)));
    const value = Object.fromEntries(inside.map((key) => [key, owner[key]]));
    if (inside.length === 0 || !fits(context, path, value)) continue;
    const covers = [path, ...inside.map((key) => [...parent, key])];
    return {
      keys: inside,
      problem: { path, covers, variant: "notIndented", params: { keys: inside.join(", "), field, mended: lineAsWritten(field, value) } },
    };
  }
  return undefined;
}

/** Several keys with a wrong colon in one pair of braces are one fault. */
function joinedColons(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const colons = problems.filter(({ variant }) => variant === "colon");
  const [first] = colons;
  if (first === undefined || colons.length === 1) return [...problems];
  const joint = (name: string) => colons.map(({ params }) => params[name]).join(", ");
  const one: ShapeProblem = {
    ...first,
    params: { value: joint("value"), mended: joint("mended") },
    stands: colons.flatMap(({ stands = [] }) => stands),
    covers: colons.flatMap(({ covers = [] }) => covers),
  };
  return [one, ...problems.filter(({ variant }) => variant !== "colon")];
}

function explainKey(stray: StrayKey): ShapeProblem {
  const { parent, key, known } = stray;
  const path = [...parent, key];
  const problem = colonProblem(stray) ?? (known.length === 0 ? recordKey(stray) : undefined);
  if (problem !== undefined) return { path, covers: [path], ...problem };
  return { path, ...fieldProblem(stray) };
}

/** A key that swallowed its value, since its colon is no colon of YAML: `{ agency：agency-1， role：lead }`. */
function colonProblem({ key, known, owner }: StrayKey): Problem | undefined {
  if (owner[key] !== null || key.length > 300) return undefined;
  const isRecord = known.length === 0;
  const parts: [string, string][] = [];
  for (const part of isRecord ? [key] : key.split(/[，,、；;](?=\s*[^：:，,、；;]{1,20}[：:])/u)) {
    const [, name = "", rest = ""] = /^\s*([^:：]{1,40}?)\s*[:：]\s*(.*)$/u.exec(part) ?? [];
    const field = isRecord ? (isLanguage(name) ? name : undefined) : fieldsNamed(name, known)[0];
    if (field === undefined || Object.hasOwn(owner, field)) return undefined;
    parts.push([field, rest]);
  }
  return {
    variant: "colon",
    params: { value: shown(key), mended: parts.map(([field, rest]) => `${field}: ${rest}`).join(", ") },
    stands: parts.map(([field]) => field),
  };
}

const isLanguage = (name: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(name);

/** A number with commas in braces, which cut it: `{ value: 15,000 }` is 15 and a key 000. */
function thousandsProblem(
  parent: readonly PropertyKey[],
  keys: readonly string[],
  owner: Readonly<Record<string, unknown>>,
  context: ShapeContext,
): ShapeProblem {
  const path = [...parent, keys[0] as string];
  const covers = keys.map((key) => [...parent, key]);
  const numbers = Object.entries(owner).filter(
    ([, value]) => Number.isInteger(value) && (value as number) >= 1 && (value as number) < 1000,
  );
  const [field, first] = numbers[0] ?? [];
  // What was written as 000 or 050 is a number to YAML, and 0 or 50 as a key.
  const written = context.sourceOf(pathIn(context, path)) ?? (keys[0] as string);
  // With more than one comma the order of the parts is lost.
  if (numbers.length !== 1 || keys.length !== 1 || field === undefined || !/^\d{3}$/u.test(written))
    return { path, covers, variant: "thousands", params: {} };
  const value = Number(`${first}${written}`);
  const at = [...parent, field];
  const fix: FixOperation[] = [
    { op: "replace", path: pathIn(context, at), value },
    { op: "remove", path: pathIn(context, path) },
  ];
  const problem: ShapeProblem = { path, covers, variant: "thousandsAs", params: { mended: lineAsWritten(field, value) } };
  return fits(context, at, value) ? { ...problem, fix } : problem;
}

/** A key that no language or namespace can be: mostly the rest of a text that a comma has cut. */
function recordKey(stray: StrayKey): Problem | undefined {
  const { parent, key, owner, context } = stray;
  const keys = Object.keys(owner);
  const before = keys[keys.indexOf(key) - 1];
  if (owner[key] === null && before !== undefined && typeof owner[before] === "string") {
    // Between digits the comma stood without a blank: 1,000.
    const comma = /\d$/u.test(owner[before]) && /^\d{3}(?!\d)/u.test(key) ? "," : ", ";
    return { variant: "cutText", params: { key: shown(key), mended: `${before}: "${shown(`${owner[before]}${comma}${key}`)}"` } };
  }
  const isText = schemaAt(context.schema, parent, context.value) === localizedTextSchema && typeof owner[key] === "string";
  const alike = isText ? lookAlike(key) : undefined;
  if (alike !== undefined && languageTagPattern.test(alike.plain) && !Object.hasOwn(owner, alike.plain)) {
    const params = { key: shown(key), ...lookAlikeParams(alike), mended: lineAsWritten(alike.plain, owner[key]) };
    return { variant: "lookAlikeKey", params, fix: renaming(parent, key, alike.plain, owner[key], context) };
  }
  const tag = isText ? explainTextKey(stray) : undefined;
  return tag ?? { variant: "wrongKey", params: { key: shown(key) } };
}

function fieldProblem(stray: StrayKey): Problem {
  const { key, known, owner, context } = stray;
  const alike = lookAlike(key);
  const meant = alike && tidied(alike.plain);
  if (alike !== undefined && meant !== undefined && known.includes(meant)) {
    const { params, ...problem } = renamed(stray, meant, "lookAlikeKey");
    return { ...problem, params: { ...params, ...lookAlikeParams(alike) } };
  }
  const tidy = tidied(key);
  if (tidy !== key && known.includes(tidy)) return renamed(stray, tidy, "untidyKey");
  const dashed = /^[-－—–]\s*(.+)$/u.exec(key)?.[1];
  if (dashed !== undefined && known.includes(dashed)) {
    return { variant: "dash", params: { key: shown(key), mended: `- ${lineAsWritten(dashed, owner[key])}` }, stands: [dashed] };
  }
  const unit = explainUnitKey(stray);
  if (unit !== undefined) return unit;
  const roleProblem = explainRoleKey(stray);
  if (roleProblem !== undefined) return roleProblem;
  const free = known.filter((field) => !Object.hasOwn(owner, field));
  const [named, ...others] = namedHere(key, known, free);
  if (named !== undefined && others.length > 0) {
    return { variant: "severalKeys", params: { key: shown(key), fields: namedFields([named, ...others]) }, stands: [named, ...others] };
  }
  const isId = context.items.kindOf(key) !== undefined || (/\d/u.test(key) && idPattern.test(key));
  if (isId && named === undefined) return explainIdKey(stray);
  const [near, another] = allNearest(key, known);
  if (named !== undefined) {
    return renamed(stray, named, near === named && another === undefined ? "misspeltKey" : "renamedKey");
  }
  if (near !== undefined && another === undefined) return renamed(stray, near, "misspeltKey");
  if (near !== undefined) return { variant: "misspeltKey", params: { key: shown(key), near, named: namedField(near) }, stands: [near] };
  const { variant, fields } = fieldsOffered(known, owner);
  return { variant, params: { key: shown(key), fields: namedFields(fields) } };
}

/** The fields that a word names, those first that are not there yet. */
function namedHere(key: string, known: readonly string[], free: readonly string[]): string[] {
  const named = fieldsNamed(key, free);
  return named.length > 0 ? named : fieldsNamed(key, known);
}

/** A field under another name, told with its value as it must be. It is mended where the field is not there yet and its value is certain. */
function renamed(
  { parent, key, owner, context }: StrayKey,
  near: string,
  variant: "renamedKey" | "misspeltKey" | "untidyKey" | "lookAlikeKey",
): Problem {
  const value = mendedValue([...parent, near], owner[key], context);
  if (Object.hasOwn(owner, near)) {
    return { variant: "fieldTwice", params: { key: shown(key), other: near, near, named: namedField(near) }, stands: [near] };
  }
  const isSure = fits(context, [...parent, near], value);
  const mended = isSure && isSmall(value) ? lineAsWritten(near, value) : `${near}:`;
  const problem: Problem = { variant, params: { key: shown(key), near, named: namedField(near), mended }, stands: [near] };
  return isSure ? { ...problem, fix: renaming(parent, key, near, value, context) } : problem;
}

/** The value of a field that stood under another name, as the field would be mended itself. */
function mendedValue(path: readonly PropertyKey[], value: unknown, context: ShapeContext): unknown {
  const [finding, another] = context.explain(path, value);
  const [step] = finding?.fix ?? [];
  return another === undefined && finding?.path === "" && step?.op === "replace" && step.path === "" ? step.value : value;
}

/** Whether a value can be shown on one line. */
const isSmall = (value: unknown) => asWritten(value).length <= 40;

function renaming(parent: readonly PropertyKey[], key: string, near: string, value: unknown, context: ShapeContext): FixOperation[] {
  return [
    { op: "remove", path: pathIn(context, [...parent, key]) },
    { op: "add", path: pathIn(context, [...parent, near]), value },
  ];
}
