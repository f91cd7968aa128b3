import type { FileTree } from "@regional-plan/convert";
import type { Plan } from "@regional-plan/model";
import { type ImportedDocument, importInto, visibleJson } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { conflictLines, describedConflicts } from "../merge/conflict-lines.ts";
import { readDocuments } from "../read/read-documents.ts";
import { type Input, openInput, recognise } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import { warnOfProblems } from "../warn-of-problems.ts";
import { writeInPlace } from "../write/write-in-place.ts";
import { editionLines } from "./edition-lines.ts";
import { foundLines, writtenLine } from "./import-lines.ts";

/** How an edition is merged into a folder. */
interface IntoOptions {
  readonly ours?: true;
  readonly format: "text" | "json";
}

/** Merges a new edition into the folder of an earlier one; 1 where they contradict each other, and nothing is written then unless asked for. */
export async function importIntoFolder(
  edition: ImportedDocument & { readonly plan: Plan },
  folder: string,
  { ours, format }: IntoOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const input = await readFolder(folder, terminal);
  const done = await importInto(input, edition, (plan) => readDocuments(input, plan));
  if ("unread" in done) throw unreadError(folder, done.unread);
  const { conflicts, theirs, merged, changes, hasBase } = done;
  const writes = conflicts.length === 0 || ours === true;
  if (writes && merged === undefined) throw layoutError(folder);
  const isChanged = writes && merged !== undefined && writeInPlace(input.content as FileTree, merged.content as FileTree, folder);
  if (!hasBase) terminal.warn(terminal.say(withoutBase(folder)));
  if (format === "json") {
    const told = describedConflicts(conflicts, terminal.language);
    terminal.printReport(`${visibleJson({ folder, written: writes, ...changes, conflicts: told })}\n`);
  } else if (conflicts.length > 0) terminal.print(conflictLines(conflicts, { ours: input, theirs }, writes, terminal));
  else if (isChanged)
    terminal.print([...foundLines(edition.plan, edition, terminal), ...editionLines(changes, terminal), "", writtenLine(folder, terminal)]);
  else terminal.print([terminal.say(nothingNew(folder))]);
  return conflicts.length === 0 ? exitCode.ok : exitCode.planHasErrors;
}

async function readFolder(folder: string, terminal: Terminal): Promise<Input> {
  const opened = await openInput(folder);
  if (!opened.isFolder) throw notAFolder(folder);
  const input = await recognise(opened, "folder");
  warnOfProblems(input, terminal);
  return input;
}

const nothingNew = (folder: string) => ({
  en: `${folder} has this edition already; nothing was changed.`,
  zh: `${folder} 中已是该版内容，未作改动。`,
});

const notAFolder = (name: string) =>
  new CommandError({ en: `${name}: it is no folder that an import wrote.`, zh: `${name}：这不是导入所得的文件夹。` });

const unreadError = (folder: string, file: string) =>
  file === folder
    ? new CommandError({
        en: `${folder}: it could not be read as a plan; nothing was written. “regional-plan validate ${folder}” says why.`,
        zh: `${folder}：无法作为规划读取，未写入任何内容。请运行“regional-plan validate ${folder} --lang zh”查看原因。`,
      })
    : new CommandError({
        en: `${folder}/${file}: it is not what the import wrote; nothing was written. Bring it back, or remove it to add the new edition without it.`,
        zh: `${folder}/${file}：已不是导入时写出的内容，未写入任何内容。请恢复该文件；也可将其删除，直接并入新版内容。`,
      });

const layoutError = (folder: string) =>
  new CommandError({
    en: `${folder}: the layout of its files does not allow the new edition to be written into them; nothing was written.`,
    zh: `${folder}：因文件的书写格式，无法写入新版内容，未写入任何内容。`,
  });

const withoutBase = (folder: string) => ({
  en: `${folder} has no imported.json: what the import first read is not known. The new edition was added; what both have and tell differently is a conflict.`,
  zh: `${folder} 中没有 imported.json，无从得知最初导入的内容。新版内容按新增合并，双方都有而内容不同之处即为冲突。`,
});
