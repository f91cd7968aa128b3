import { dirname } from "node:path";
import { formatEntry } from "@regional-plan/convert";
import { type AddedPlan, planDigest, planHead, planRows } from "@regional-plan/corpus";
import { serialisePlan } from "@regional-plan/model";
import type { LineTask } from "../lines/line-task.ts";
import { contentOf, findInput, openInput, recognise } from "../read/read-input.ts";
import { planOf } from "../read/read-plan.ts";
import type { Job } from "../threads/job.ts";

/** What a thread is told: the names of all inputs, and which plans it need not read, since the corpus was made of the same bytes. */
export interface AddPlansSetup {
  readonly names: readonly string[];
  readonly known: readonly string[];
}

/** Inputs to read whole, or lines of one; `number` is that of the first plan. */
export type AddPlansTask = (Pick<LineTask, "input" | "first" | "lines"> | { readonly input: number }) & { readonly number: number };

/** What became of a plan: its rows, that it is known, or that it could not be read. */
export type PlanAdded = AddedPlan | { readonly known: string } | { readonly unread: string };

/** Reads plans and makes the rows of their tables. */
export const addPlans: Job<AddPlansSetup, AddPlansTask, readonly PlanAdded[]> = async ({ names, known }) => {
  const unchanged = new Set(known);
  return async (task) => {
    const name = names[task.input] as string;
    if (!("lines" in task)) return [await wholePlan(name, task.number, unchanged)];
    const added: PlanAdded[] = [];
    for (const [index, line] of task.lines.entries()) {
      const place = `${name}:${task.first + index}`;
      const sha256 = line === undefined ? "" : planDigest(line);
      added.push(unchanged.has(sha256) ? { known: sha256 } : await planOnLine(line, { name, place, sha256, number: task.number + index }));
    }
    return added;
  };
};

async function wholePlan(name: string, number: number, unchanged: ReadonlySet<string>): Promise<PlanAdded> {
  const input = await recognise(await openInput(name), undefined);
  const { content } = input;
  const isOne = typeof content === "string" || content instanceof Uint8Array;
  const early = isOne ? planDigest(content) : undefined;
  if (early !== undefined && unchanged.has(early)) return { known: early };
  const plan = await planOf(input);
  if (plan === undefined) return { unread: name };
  const sha256 = early ?? planDigest(serialisePlan(plan));
  if (unchanged.has(sha256)) return { known: sha256 };
  return { head: planHead(plan), number, sha256, rows: planRows(plan, number) };
}

async function planOnLine(
  line: Uint8Array | undefined,
  { name, place, sha256, number }: { readonly name: string; readonly place: string; readonly sha256: string; readonly number: number },
): Promise<PlanAdded> {
  const format = formatEntry("json");
  if (line === undefined || format === undefined) return { unread: place };
  const content = contentOf(Buffer.from(line.buffer, line.byteOffset, line.length));
  const found = findInput(name).place;
  const base = found === undefined ? process.cwd() : dirname(found);
  const plan = await planOf({ name, base, isFolder: false, problems: [], content, format });
  return plan === undefined ? { unread: place } : { head: planHead(plan), number, sha256, rows: planRows(plan, number) };
}
