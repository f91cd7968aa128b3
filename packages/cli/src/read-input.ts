import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { type Content, detectFormat, type FormatEntry, formatEntry } from "@regional-plan/convert";
import { CommandError, isCommandError } from "./command-error.ts";
import { fileError } from "./file-error.ts";

/** What a command was told to read. */
export interface Input {
  /** The name as it was given. */
  name: string;
  /** The folder that paths of the plan's documents are relative to. */
  base: string;
  /** The file that holds the plan, or the folder; absent for standard input. */
  place?: string;
  /** Whether it is a folder of files. */
  isFolder: boolean;
  format: FormatEntry;
  content: Content;
}

/**
 * Reads a file, a folder, `-` for standard input, or `ningbo` for the reference plan. Files are read at once: a command does
 * nothing else meanwhile, and to wait for each in turn takes several times as long.
 */
export async function readInput(name: string, from?: string): Promise<Input> {
  const found = name === "-" ? await readStandardInput() : readPlace(name === "ningbo" ? referencePlan() : name, name);
  const format = await chooseFormat(found.content, found.place ?? "", name, from);
  if (!format.reads)
    throw new CommandError({ en: `${name}: the format ${format.id} cannot be read.`, zh: `${name}：${format.id} 格式不支持读取。` });
  return { name, ...found, format };
}

/** The largest file that is read whole. */
const maxBytes = 400 * 1024 * 1024;

/** The dataset is found where it is installed, not bundled. */
function referencePlan(): string {
  return createRequire(import.meta.url).resolve("@regional-plan/ningbo/plan.json");
}

/** A content, and where it lies. */
type Found = Pick<Input, "content" | "base" | "place" | "isFolder">;

function readPlace(place: string, name: string): Found {
  try {
    const found = statSync(place);
    if (found.isDirectory()) return { content: readFolder(place), base: place, place, isFolder: true };
    if (found.size > maxBytes) throw tooLarge(name);
    return { content: contentOf(readFileSync(place)), base: dirname(place), place, isFolder: false };
  } catch (error) {
    throw isCommandError(error) ? error : unreadable(name, error as NodeJS.ErrnoException);
  }
}

/** A text is handed on as such where it can be one: to decode it again for each format would take longer than to read it. */
function contentOf(bytes: Buffer): Content {
  return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString("utf8") : bytes;
}

const tooLarge = (name: string) =>
  new CommandError({ en: `${name}: larger than 400 MB; it was not read.`, zh: `${name}：文件超过 400 MB，未予读取。` });

function unreadable(name: string, error: NodeJS.ErrnoException): CommandError {
  const { code } = error;
  if (code === "ENOENT" || code === "ENOTDIR")
    return new CommandError({ en: `${name}: there is no such file or folder.`, zh: `${name}：文件或文件夹不存在。` });
  return fileError(name, error, "read");
}

/** The YAML, CSV and JSON files of a folder by their path in it. Hidden files, links, configurations and other files are passed over. */
function readFolder(root: string): Content {
  const files = new Map<string, Content>();
  for (const inside of listFiles(root, "")) files.set(inside, contentOf(readFileSync(join(root, inside))));
  return files as Content;
}

/** Goes into folders itself, so that hidden ones and installed packages are never entered. */
function listFiles(root: string, folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith(".") || entry.name === "node_modules" || entry.name.startsWith("regional-plan.config.")) continue;
    const inside = relative(root, join(root, folder, entry.name))
      .split(sep)
      .join("/");
    if (entry.isDirectory()) files.push(...listFiles(root, inside));
    else if (entry.isFile() && /\.(?:ya?ml|csv|json)$/iu.test(entry.name)) files.push(inside);
  }
  return files;
}

async function readStandardInput(): Promise<Found> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > maxBytes) throw tooLarge("-");
  }
  return { content: contentOf(Buffer.concat(chunks)), base: process.cwd(), isFolder: false };
}

async function chooseFormat(content: Content, place: string, name: string, from: string | undefined): Promise<FormatEntry> {
  const format = from === undefined ? await detectFormat(content, place) : formatEntry(from);
  if (format !== undefined) return format;
  throw from === undefined
    ? new CommandError({ en: `${name}: no format recognises this; name one with --from.`, zh: `${name}：无法识别格式，请用 --from 指定。` })
    : new CommandError({
        en: `There is no format “${from}”; see “regional-plan formats”.`,
        zh: `没有名为“${from}”的格式，请参见“regional-plan formats”。`,
      });
}
