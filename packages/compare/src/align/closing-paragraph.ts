import type { LocalizedText, Plan } from "@regional-plan/model";
import type { TaskUnit, UnitPart } from "./task-unit.ts";
import { hullOf } from "./text-span.ts";

/**
 * Takes the last paragraph of a plan for what it is. Where nothing else says how the plan is carried out, all tasks are one
 * paragraph and the last one has more, what follows belongs to no task: it has no heading, and sees to the whole.
 */
export function closingParagraph(plan: Plan, units: readonly TaskUnit[]): TaskUnit[] {
  const last = units.at(-1);
  const language = plan.languages[0] ?? "";
  const textOf = (text: LocalizedText) => (text[language] ?? "").trim();
  if (last?.kind !== "measure" || units.length < 3 || units.slice(0, -1).some(({ text }) => textOf(text).includes("\n"))) return [...units];
  const [head = "", ...others] = textOf(last.text).split("\n");
  const closing = others.join("\n");
  const isClosing = (part: UnitPart) => closing.includes(textOf(part.text)) && !head.includes(textOf(part.text));
  const parts = last.parts.filter(isClosing);
  const first = parts.find(({ kind }) => kind === "action");
  if (closing === "" || first === undefined) return [...units];
  const rest = last.parts.filter((part) => !parts.includes(part));
  const span = hullOf(parts.flatMap((part) => part.span ?? []));
  const end = last.span && span ? Math.max(last.span.start, ...rest.flatMap((part) => part.span?.end ?? [])) : undefined;
  return [
    ...units.slice(0, -1),
    {
      ...last,
      text: { ...last.text, [language]: head },
      parts: rest,
      ...(last.span && end !== undefined && { span: { ...last.span, end } }),
    },
    {
      id: first.id,
      kind: "action",
      title: {},
      text: { [language]: closing },
      above: [],
      isNumbered: false,
      isClosing: true,
      ...(span && { span }),
      parts,
    },
  ];
}
