import { resolve } from "node:path";
import { type Content, detectFormat, type FileTree, type FormatEntry, formatEntry, formats, type PlanMark } from "@regional-plan/convert";
import { type MergedOpened, mergeOpened } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import { formatsFor } from "../config/config-for.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { changedLine, conflictLines, conflictsAsJson } from "../merge/conflict-lines.ts";
import { unlikeError, unreadError } from "../merge/merge-errors.ts";
import { columnsGiven } from "../read/columns-given.ts";
import { sourceFiles } from "../read/read-documents.ts";
import { type Input, openInput, recognise } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import { warnOfGuesses, warnOfProblems } from "../warn-of-problems.ts";
import { writeInPlace } from "../write/write-in-place.ts";
import { writeOutput } from "../write/write-output.ts";

/** The options of `merge` as they are typed. */
export interface MergeCommandOptions {
  out: string;
  from?: string;
  columns?: string;
  path?: string;
  ours?: true;
  format: "text" | "json";
  config?: string | false;
}

/** Merges two plans, made from one or not; 1 where they contradict each other, and nothing is written then unless asked for. */
export async function merge(names: readonly string[], options: MergeCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const [first, second, third] = names;
  if (first === undefined || second === undefined || names.length > 3)
    throw new CommandError({
      en: "Name two plans, or three: what both were made from, ours, theirs.",
      zh: "请指定两份或三份规划：依次为原版本（可省略）、本方、对方。",
    });
  const [base, ours, theirs] = third === undefined ? [undefined, first, second] : [first, second, third];
  const read = (name: string) => readInput(name, options, terminal);
  const from = base === undefined ? undefined : await read(base);
  const inputs = { ...(from && !isEmpty(from.content) && { base: from }), ours: await read(ours), theirs: await read(theirs) };
  refuseOtherFormat(inputs.ours, options.out);
  const done = await mergeOpened(inputs);
  if ("unread" in done) throw unreadError(done.unread.name);
  if ("unlike" in done) throw unlikeError(done.unlike.name);
  const writes = done.conflicts.length === 0 || options.ours === true;
  if (writes) await write(done, inputs, options.out);
  if (done.guessed !== undefined) await warnOfGuesses(done.guessed, inputs.theirs, terminal);
  const isChanged = done.conflicts.length > 0 || done.merged?.content !== inputs.ours.content;
  if (done.madeOf !== undefined && isChanged) terminal.warn(terminal.say(madeOfOther(theirs, done.madeOf, base !== undefined)));
  report(done, inputs, writes, options, terminal);
  return done.conflicts.length === 0 ? exitCode.ok : exitCode.planHasErrors;
}

async function readInput(name: string, { from, columns, path, config }: MergeCommandOptions, terminal: Terminal): Promise<Input> {
  // What git hands over is called `.merge_file_…`: its own name says what it is, and tells people where to look.
  const reading = columnsGiven(columns);
  const opened = { ...(await openInput(name)), reading, ...(path !== undefined && { name: path }) };
  const known = await formatsFor(opened, config, terminal);
  const format = from === undefined && path !== undefined ? await detectFormat(opened.content, path, known) : undefined;
  const input = isEmpty(opened.content)
    ? { ...opened, format: yaml() }
    : format
      ? { ...opened, format }
      : await recognise(opened, from, known);
  warnOfProblems(input, terminal);
  return input;
}

const yaml = () => formatEntry("yaml") as FormatEntry;

/** What git hands over as the base of a file that both sides added. */
const isEmpty = (content: Content): boolean => (typeof content === "string" || content instanceof Uint8Array) && content.length === 0;

/** What is written is in the format of ours, whatever it is called: to turn it into another is for `convert`. */
function refuseOtherFormat({ format }: Input, out: string): void {
  const other = formats.find(({ extensions }) => extensions.some((extension) => out.toLowerCase().endsWith(extension)));
  if (other === undefined || other.id === format.id) return;
  throw new CommandError({
    en: `${out}: the merge is written in the format of ours, ${format.id}; name it so, or convert ours first.`,
    zh: `${out}：合并结果按本方的格式（${format.id}）写出，请改用相应的文件名，或先转换本方规划。`,
  });
}

async function write(
  { plan, merged }: MergedOpened<Input>,
  { ours, theirs }: Record<"ours" | "theirs", Input>,
  out: string,
): Promise<void> {
  if (merged === undefined)
    throw new CommandError({
      en: `${ours.name}: its layout does not allow the changes of the other side to be written into it; nothing was written.`,
      zh: `${ours.name}：因文件的书写格式，无法写入对方的修改，未写入任何内容。`,
    });
  const { content } = merged;
  if (content instanceof Map && ours.place !== undefined && resolve(out) === resolve(ours.place))
    writeInPlace(ours.content as FileTree, content, out);
  else if (content instanceof Map)
    // Quotes are looked up in the texts that lie beside a plan: they go where it goes.
    await writeOutput(new Map([...sourceFiles(theirs, plan), ...sourceFiles(ours, plan), ...content]), out);
  else if (content !== ours.content || out === "-" || ours.place === undefined || resolve(out) !== resolve(ours.place))
    await writeOutput(content, out);
}

function report(
  { conflicts, changes }: MergedOpened<Input>,
  inputs: { base?: Input; ours: Input; theirs: Input },
  written: boolean,
  { format, out, path = out }: MergeCommandOptions,
  terminal: Terminal,
): void {
  if (format === "json") {
    const text = conflictsAsJson(conflicts, inputs, written, terminal.language);
    if (out === "-") terminal.warn(text.trimEnd());
    else terminal.printReport(text);
    return;
  }
  const told = conflictLines(conflicts, inputs, written, terminal);
  const lines = conflicts.length === 0 ? [...told, terminal.say(changedLine(changes, path))] : told;
  if (out === "-") terminal.warn(...lines);
  else terminal.print(lines);
}

const madeOfOther = (name: string, { id, version }: PlanMark, isGiven: boolean) => {
  const [en, zh] = version === undefined ? [id, id] : [`${id}, version ${version}`, `${id}（版本 ${version}）`];
  const first = isGiven
    ? { en: "the base is not that one", zh: "原版本与之不同" }
    : { en: "ours is no longer that one", zh: "本方已与之不同" };
  return {
    en: `${name} was made of the plan ${en}, and ${first.en}. Name that plan first (merge base ours theirs), so that what was only left as it was in ${name} does not count as changed.`,
    zh: `${name} 由规划 ${zh} 写出，${first.zh}。请将写出时的规划作为原版本放在最前（merge 原版本 本方 对方），以免 ${name} 中未改动的内容被当作修改。`,
  };
};
