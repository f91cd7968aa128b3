import { readdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { type Content, detectFormat, type FormatEntry, formatEntry, type Loaded } from "@regional-plan/convert";
import { CommandError } from "./command-error.ts";

/** What a command was told to read. */
export interface Input {
  /** The name as it was given. */
  name: string;
  /** The folder that paths of the plan's documents are relative to. */
  base: string;
  /** The file that holds the plan, where it is one file. */
  file?: string;
  format: FormatEntry;
  content: Content;
  loaded: Loaded;
}

/** Reads a file, a folder, `-` for standard input, or `ningbo` for the reference plan. */
export async function readInput(name: string, from?: string): Promise<Input> {
  const place = name === "ningbo" ? referencePlan() : name;
  const { content, base, file } = place === "-" ? await readStandardInput() : await readPlace(place, name);
  const format = await chooseFormat(content, place, name, from);
  const { load } = await format.load();
  if (load === undefined)
    throw new CommandError({ en: `${name}: the format ${format.id} cannot be read.`, zh: `${name}：${format.id} 格式不支持读取。` });
  return { name, base, ...(file !== undefined && { file }), format, content, loaded: load(content) };
}

/** The largest file that is read whole. */
const maxBytes = 400 * 1024 * 1024;

/** The dataset is found where it is installed, not bundled. */
function referencePlan(): string {
  return createRequire(import.meta.url).resolve("@regional-plan/ningbo/plan.json");
}

/** A content, and where it lies. */
type Place = Pick<Input, "content" | "base" | "file">;

async function readPlace(place: string, name: string): Promise<Place> {
  const found = await stat(place).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? notFound(name) : unreadable(name, error);
  });
  if (found.isDirectory()) return { content: await readFolder(place), base: place };
  if (found.size > maxBytes)
    throw new CommandError({ en: `${name}: larger than 400 MB; it was not read.`, zh: `${name}：文件超过 400 MB，未予读取。` });
  const bytes = await readFile(place).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(name, error);
  });
  return { content: bytes, base: join(place, ".."), file: name };
}

const notFound = (name: string) =>
  new CommandError({ en: `${name}: there is no such file or folder.`, zh: `${name}：文件或文件夹不存在。` });

const unreadable = (name: string, { code }: NodeJS.ErrnoException) =>
  new CommandError({ en: `${name}: it cannot be read (${code}).`, zh: `${name}：无法读取（${code}）。` });

/** The YAML and CSV files of a folder by their path in it. Hidden folders, links and other files are passed over. */
async function readFolder(root: string): Promise<Content> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const inside = relative(root, path).split(sep).join("/");
    if (!entry.isFile() || !/\.(?:ya?ml|csv|json)$/u.test(entry.name) || /(?:^|\/)(?:\.|node_modules\/)/u.test(inside)) continue;
    files.set(inside, await readFile(path));
  }
  return files;
}

async function readStandardInput(): Promise<Place> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return { content: Buffer.concat(chunks), base: process.cwd() };
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
