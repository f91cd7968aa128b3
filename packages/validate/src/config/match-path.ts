import { listOfKind, pointerSteps, toPointer } from "@regional-plan/model";

/** Whether a text fits a pattern in which `*` stands for one step between slashes and `**` for any number. */
export function matches(pattern: string, text: string): boolean {
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    const source = pattern.split("/").map((step) => (step === "**" ? ".*" : step.split("*").map(escapeRegExp).join("[^/]*")));
    expression = new RegExp(`^${source.join("/").replaceAll("/.*", "(?:/.*)?")}$`, "u");
    expressions.set(pattern, expression);
  }
  return expression.test(text);
}

const expressions = new Map<string, RegExp>();

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

const lists = new Set<string>(Object.values(listOfKind));

/** A path with the item's id in place of its index: `/measures/3/due` becomes `/measures/measure-2-3/due`. */
export function pathById(path: string, input: unknown): string {
  const [list, index, ...rest] = pointerSteps(path);
  if (list === undefined || index === undefined || !lists.has(list)) return path;
  const id = (input as Record<string, { id?: unknown }[] | undefined>)[list]?.[Number(index)]?.id;
  return typeof id === "string" ? toPointer([list, id, ...rest]) : path;
}
