import { isAscii, isUtf8, transcode } from "node:buffer";
import { accessSync, constants, type Dirent, fstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Content, detectFormat, type FormatEntry, formatEntry } from "@regional-plan/convert";
import type { Finding, MessageTemplate } from "@regional-plan/model";
import { fileFindings, type Opened } from "@regional-plan/workbench";
import { CommandError, isCommandError } from "../command-error.ts";
import { fileError } from "../file-error.ts";
import { systemWords } from "../system-words.ts";

/** What a command was told to read. */
export interface Input extends Opened {
  /** The folder that paths of the plan's documents are relative to. */
  base: string;
  /** The file that holds the plan, or the folder; absent for standard input. */
  place?: string;
}

/** What was read, before anybody knows in which format it is. */
export type OpenedInput = Omit<Input, "format">;

/**
 * Reads a file, a folder, `-` for standard input, or `ningbo` for the reference plan. Files are read at once: a command does
 * nothing else meanwhile, and to wait for each in turn takes several times as long.
 */
export async function openInput(name: string): Promise<OpenedInput> {
  return { name, ...(isStandardInput(name) ? await readStandardInput() : readPlace(placeOfName(name), name)) };
}

/**
 * Where an input lies, and whether it can be opened, before anything of it is read.
 *
 * @throws CommandError as `openInput` does.
 */
export function findInput(name: string): Pick<Input, "place" | "isFolder"> {
  return isStandardInput(name) ? { isFolder: false } : refusing(name, () => findPlace(placeOfName(name), name));
}

/** Whether a name stands for what is sent to the command. */
export const isStandardInput = (name: string) => name === "-" || name === "/dev/stdin";

/** The dataset is found where it is installed, not bundled. */
export const placeOfName = (name: string) =>
  name === "ningbo" ? createRequire(import.meta.url).resolve("@regional-plan/ningbo/plan.json") : name;

/** Finds the format of what was read, among those that are known there. */
export async function recognise(opened: OpenedInput, from: string | undefined, among?: readonly FormatEntry[]): Promise<Input> {
  const format = await chooseFormat(opened, from, among);
  const { name } = opened;
  if (!format.reads)
    throw new CommandError({ en: `${name}: the format ${format.id} cannot be read.`, zh: `${name}：${format.id} 格式不支持读取。` });
  return { ...opened, format };
}

/** The largest file that is read whole. */
export const maxBytes = 400 * 1024 * 1024;

/** A content, and where it lies. */
type Found = Pick<Input, "content" | "base" | "place" | "isFolder" | "problems">;

function readPlace(place: string, name: string): Found {
  return refusing(name, () => {
    const pipe = openPipe(place);
    if (pipe !== undefined) return { content: contentOf(readFileSync(pipe)), base: process.cwd(), isFolder: false, problems: [] };
    return findPlace(place, name).isFolder
      ? { ...readFolder(place), base: place, place, isFolder: true }
      : { content: contentOf(readFileSync(place)), base: dirname(place), place, isFolder: false, problems: [] };
  });
}

function findPlace(place: string, name: string): Pick<Input, "place" | "isFolder"> {
  if (openPipe(place) !== undefined) return { isFolder: false };
  const found = statSync(place);
  if (!found.isDirectory() && !found.isFile()) throw notAFile(name);
  if (found.isFile() && found.size > maxBytes) throw tooLarge(name);
  accessSync(place, constants.R_OK);
  return { place, isFolder: found.isDirectory() };
}

/** What the system refuses is said in words. */
function refusing<T>(name: string, find: () => T): T {
  try {
    return find();
  } catch (error) {
    throw isCommandError(error) ? error : unreadable(name, error as NodeJS.ErrnoException);
  }
}

/** A pipe that the shell has opened already, as in `<(…)`: any other may have nobody at its other end, ever. */
function openPipe(place: string): number | undefined {
  const [, number] = /^\/(?:dev|proc\/self)\/fd\/(\d{1,4})$/u.exec(place) ?? [];
  return number !== undefined && fstatSync(Number(number)).isFIFO() ? Number(number) : undefined;
}

/** A text is handed on as such where it can be one: to decode it again for each format would take longer than to read it. */
export function contentOf(bytes: Buffer): Content {
  return isUtf8(bytes) && !bytes.includes(0) ? textOf(bytes) : bytes;
}

/** What is in UTF-8 as a text. By way of UTF-16 Node 20 takes half the time, unless each byte is a letter; and so much is in memory twice. */
function textOf(bytes: Buffer): string {
  const isByUtf16 = typeof transcode === "function" && bytes.length < mostByUtf16 && !isAscii(bytes);
  return isByUtf16 ? transcode(bytes, "utf8", "utf16le").toString("utf16le") : bytes.toString("utf8");
}

const mostByUtf16 = 32 * 1024 * 1024;

const tooLarge = (name: string) =>
  new CommandError({ en: `${name}: larger than 400 MB; it was not read.`, zh: `${name}：文件超过 400 MB，未予读取。` });

const notAFile = (name: string) =>
  new CommandError({
    en: `${name}: it is neither a file nor a folder; to read a pipe or a device, send it to standard input, which is called “-”.`,
    zh: `${name}：既不是文件，也不是文件夹；如需读取管道或设备，请将其送入标准输入，并以“-”作为输入。`,
  });

function unreadable(name: string, error: NodeJS.ErrnoException): CommandError {
  const { code } = error;
  if (code === "ENOENT" || code === "ENOTDIR")
    return new CommandError({ en: `${name}: there is no such file or folder.`, zh: `${name}：文件或文件夹不存在。` });
  return fileError(name, error, "read");
}

/** The YAML, CSV and JSON files of a folder by their path in it, and what should be among them and could not be read. */
function readFolder(root: string): Pick<Input, "content" | "problems"> {
  const files = new Map<string, string | Uint8Array>();
  const { paths, problems } = listFiles(root);
  for (const path of paths) {
    try {
      const place = join(root, path);
      if (statSync(place).size > maxBytes) throw tooLarge(path);
      files.set(path, contentOf(readFileSync(place)) as string | Uint8Array);
    } catch (error) {
      problems.push(unreadablePart(path, error as NodeJS.ErrnoException));
    }
  }
  return { content: files, problems };
}

/** What of a folder belongs to a plan. */
interface Listed {
  paths: string[];
  problems: Finding[];
}

/**
 * The files of a folder that a plan may consist of. Goes into folders itself, so that hidden ones and installed packages are
 * never entered; configurations and files of other sorts are passed over, and so are links, which is told.
 */
export function listFiles(root: string, folder = "", listed: Listed = { paths: [], problems: [] }): Listed {
  for (const entry of entriesOf(root, folder, listed)) {
    const { name } = entry;
    if (name.startsWith(".") || name === "node_modules" || name.startsWith("regional-plan.config.")) continue;
    const path = folder === "" ? name : `${folder}/${name}`;
    const isPart = /\.(?:ya?ml|csv|json)$/iu.test(name);
    if (entry.isDirectory()) listFiles(root, path, listed);
    else if (entry.isFile() && isPart) listed.paths.push(path);
    else if (!entry.isFile() && (isPart || leadsToFolder(join(root, path)))) listed.problems.push(problem("passedOver", path));
  }
  return listed;
}

function entriesOf(root: string, folder: string, { problems }: Listed): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === "") throw error;
    problems.push(unreadablePart(folder, error as NodeJS.ErrnoException));
    return [];
  }
}

function leadsToFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

function unreadablePart(path: string, error: NodeJS.ErrnoException): Finding {
  const why: MessageTemplate = isCommandError(error) ? { en: "it is larger than 400 MB", zh: "文件超过 400 MB" } : systemWords(error);
  return { ...problem("unreadable", path), params: { why } };
}

function problem(kind: keyof typeof fileFindings, file: string): Finding {
  const { id, severity } = fileFindings[kind];
  return { rule: id, severity, path: "", location: { file } };
}

async function readStandardInput(): Promise<Found> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > maxBytes) throw tooLarge("-");
  }
  return { content: contentOf(Buffer.concat(chunks)), base: process.cwd(), isFolder: false, problems: [] };
}

async function chooseFormat(
  { name, content, place = "", isFolder }: OpenedInput,
  from: string | undefined,
  among?: readonly FormatEntry[],
): Promise<FormatEntry> {
  // What a folder is called says nothing of what is in it.
  const format = from === undefined ? await detectFormat(content, isFolder ? "" : place, among) : formatEntry(from, among);
  if (format !== undefined) return format;
  if (from === undefined && isFolder)
    throw new CommandError({ en: `${name}: no plan was found in this folder.`, zh: `${name}：该文件夹中没有规划。` });
  throw from === undefined
    ? new CommandError({ en: `${name}: no format recognises this; name one with --from.`, zh: `${name}：无法识别格式，请用 --from 指定。` })
    : new CommandError({
        en: `There is no format “${from}”; see “regional-plan formats”.`,
        zh: `没有名为“${from}”的格式，请参见“regional-plan formats”。`,
      });
}
