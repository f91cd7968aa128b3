import { readEdtf } from "@regional-plan/model";
import type { KeptData } from "../extension.ts";
import { childOf } from "./element-data.ts";
import type { Settled } from "./settled.ts";

/** The days between which something lies, as EDTF: as it was before it was written, where an instruction tells; else the days. */
export function readSpan(element: Settled | undefined, kept: KeptData): string | undefined {
  const [start, end] = [readDay(element, "StartDate", kept), readDay(element, "EndDate", kept)];
  if (start === undefined && end === undefined) return undefined;
  const exact = exactOf(childOf(element, "EndDate")) ?? exactOf(childOf(element, "StartDate"));
  if (exact !== undefined && isWrittenAs(exact, start, end)) return exact;
  if (start === undefined) return end;
  const span = `${start}/${end ?? ".."}`;
  if (readEdtf(span) !== undefined) return span;
  if (element !== undefined) kept.StartDate = childOf(element, "StartDate")?.text ?? "";
  return end;
}

/** One day, with what its element says beyond it kept. */
function readDay(element: Settled | undefined, name: string, kept: KeptData): string | undefined {
  const text = childOf(element, name)?.text;
  if (text === undefined || text === "") return undefined;
  const day = /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?/u.exec(text)?.[0] ?? "";
  if (day !== text) kept[name] = text;
  return readEdtf(day) === undefined ? undefined : day;
}

/** The day of one element, or the less exact date that it was written for. */
export function readExactDay(element: Settled | undefined, name: string, kept: KeptData): string | undefined {
  const day = readDay(element, name, kept);
  const exact = exactOf(childOf(element, name));
  return exact !== undefined && day !== undefined && isWrittenAs(exact, undefined, day) ? exact : day;
}

function exactOf(child: Settled | undefined): string | undefined {
  if (child?.marks !== undefined) for (const { said } of child.marks) if (typeof said === "string") return said;
  return undefined;
}

/** Whether a date is still what the days say: somebody may have changed them since. */
function isWrittenAs(exact: string, start: string | undefined, end: string | undefined): boolean {
  const span = readEdtf(exact);
  return span !== undefined && (start === undefined || start === span.first) && end === span.last;
}
