import type { FixOperation } from "../../finding/finding.ts";
import { codeLists } from "../../plan/parts/code-lists.ts";
import type { Role } from "../../plan/parts/responsibility.ts";
import { roleNamed } from "../../words/fields-named.ts";
import { asWritten, shown } from "./as-written.ts";
import { fits, type Problem, pathIn, type ShapeContext, type ShapeProblem } from "./shape-problem.ts";
import type { StrayKey } from "./stray-key.ts";
import { unitNamed, unitsIn } from "./unit-named.ts";

/** A field for each role, as plans print them, where the model has one list: `牵头单位: agency-1`. */
export function explainRoleKey({ parent, key, known, owner, context }: StrayKey): Problem | undefined {
  const part = known.includes("responsible") ? unitsNamed(key, owner, context) : undefined;
  if (part === undefined) return undefined;
  const { role, units, isSure } = part;
  const path = [...parent, "responsible"];
  const isFree = !Object.hasOwn(owner, "responsible");
  const params = { key: shown(key), role, word: codeLists.role.labels[role as Role] };
  if (!isFree) return { variant: "roleAgain", params: { ...params, mended: units.map((unit) => `- ${asWritten(unit)}`).join(" ") } };
  const problem: Problem = {
    variant: "roleKey",
    params: { ...params, mended: `responsible: ${asWritten(units)}` },
    stands: ["responsible"],
  };
  if (!isSure || !fits(context, path, units)) return problem;
  return {
    ...problem,
    fix: [
      { op: "remove", path: pathIn(context, [...parent, key]) },
      { op: "add", path: pathIn(context, path), value: units },
    ],
  };
}

/** A field for each of several roles is one list: 牵头单位 and 配合单位. */
export function joinedRoles(
  parent: readonly PropertyKey[],
  problems: readonly ShapeProblem[],
  owner: Readonly<Record<string, unknown>>,
  context: ShapeContext,
): ShapeProblem[] {
  const [first, ...others] = problems.filter(({ variant }) => variant === "roleKey");
  if (first === undefined || others.length === 0) return [...problems];
  const path = [...parent, "responsible"];
  const parts = [first, ...others].map(({ path: [...at] }) => unitsNamed(String(at.at(-1)), owner, context));
  const units = parts.flatMap((part) => part?.units ?? []);
  const isSure = parts.every((part) => part?.isSure) && fits(context, path, units);
  const fix: FixOperation[] = [
    ...[first, ...others].map(({ path: at }) => ({ op: "remove", path: pathIn(context, at) }) as const),
    { op: "add", path: pathIn(context, path), value: units },
  ];
  const { fix: _, ...told } = first;
  const joint: ShapeProblem = {
    ...told,
    params: { ...first.params, mended: `responsible: ${asWritten(units)}` },
    covers: [first, ...others].map(({ path: at }) => at),
    ...(isSure && { fix }),
  };
  return problems.filter((problem) => !others.includes(problem)).map((problem) => (problem === first ? joint : problem));
}

/** The units that a field for one role names, an example for each whose id cannot be told. */
function unitsNamed(
  key: string,
  owner: Readonly<Record<string, unknown>>,
  context: ShapeContext,
): { role: string; units: readonly { agency: string; role: string }[]; isSure: boolean } | undefined {
  const role = roleNamed(key);
  const value = owner[key];
  if (role === undefined || (role === "responsible" && typeof value === "object" && !Array.isArray(value))) return undefined;
  if (Array.isArray(value) && value.some((unit) => typeof unit === "object")) return undefined;
  const named = Array.isArray(value) ? value.map(String) : typeof value === "object" ? undefined : unitsIn(String(value), context);
  const found = (named ?? [""]).map((name) => unitNamed(name, context));
  const units = found.map((agency, index) => ({ agency: agency ?? `agency-${index + 1}`, role }));
  return { role, units, isSure: named !== undefined && !found.includes(undefined) };
}
