import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { CommandError } from "../command-error.ts";
import { fileError } from "../file-error.ts";

/** A file as it is to be. */
export interface NewFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes files whole or not at all: each is written beside its place, brought to the disk and only then put in the place of
 * the old one, so that whatever happens meanwhile the old one is whole. Several are all written before the first takes its
 * place. Mode and owner stay as far as the system lets them, and a link stays one: what it leads to is replaced. With `within`,
 * nothing outside of that folder is touched, whatever links lie in it.
 */
export function replaceFiles(files: readonly NewFile[], within?: string): void {
  const waiting: { path: string; beside: string; place: string }[] = [];
  try {
    const targets = files.map((file) => ({ ...file, ...targetOf(file.path, within) }));
    for (const { path, content, place, old } of targets) {
      // What is no file, such as a terminal or a pipe, takes what it is given.
      if (old !== undefined && !old.isFile()) attempt(path, () => writeFileSync(place, content));
      else waiting.push({ path, place, beside: attempt(path, () => writeBeside(place, content, old)) });
    }
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const { path, beside, place } = next;
      attempt(path, () => renameSync(beside, place));
      waiting.shift();
      settleFolder(dirname(place));
    }
  } finally {
    for (const { beside } of waiting) remove(beside);
  }
}

/** Where a file is written in the end, and what is there. */
interface Target {
  place: string;
  old: Stats | undefined;
}

function targetOf(path: string, within: string | undefined): Target {
  const target = attempt(path, () => follow(path));
  if (within !== undefined) {
    const outside = relative(realAncestor(resolve(within)), target.place);
    if (outside === ".." || /^\.\.[\\/]/u.test(outside) || isAbsolute(outside)) throw outsideError(path, target.place, within);
  }
  if (target.old?.isDirectory()) throw fileError(path, { code: "EISDIR" }, "write");
  return target;
}

function follow(path: string): Target {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old !== undefined) return { place: old.isFile() ? realpathSync(path) : path, old };
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const place = isLink ? resolve(dirname(path), readlinkSync(path)) : resolve(path);
  return { place: join(realAncestor(dirname(place)), basename(place)), old: undefined };
}

/** Where a path leads, as far as it is there. */
function realAncestor(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realAncestor(above), basename(path));
}

const outsideError = (path: string, place: string, within: string) =>
  new CommandError({
    en: `${path}: it is a link or lies behind one, and leads to ${place}, outside of ${within}; nothing was written.`,
    zh: `${path}：该路径经链接指向 ${place}，位于 ${within} 之外，未写入任何内容。`,
  });

/** Writes a file under another name in the same folder, and sees it onto the disk. */
function writeBeside(place: string, content: string | Uint8Array, old: Stats | undefined): string {
  if (old !== undefined) accessSync(place, constants.W_OK);
  else mkdirSync(dirname(place), { recursive: true });
  const beside = join(dirname(place), `.${basename(place).slice(0, 40)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = openSync(beside, "wx", old === undefined ? 0o666 : 0o600);
  try {
    writeFileSync(file, content);
    if (old !== undefined) keepOwnerAndMode(file, old);
    fsyncSync(file);
  } catch (error) {
    closeSync(file);
    remove(beside);
    throw error;
  }
  closeSync(file);
  return beside;
}

/** A new owner takes away some rights: the mode comes after. Who may not give a file away keeps it. */
function keepOwnerAndMode(file: number, { uid, gid, mode }: Stats): void {
  const now = fstatSync(file);
  if (now.uid !== uid || now.gid !== gid) attemptQuietly(() => fchownSync(file, uid, gid));
  fchmodSync(file, mode & 0o7777);
}

/** A new name is on the disk only when its folder is; where the system does not bring folders there, it is not to be had. */
function settleFolder(folder: string): void {
  attemptQuietly(() => {
    const opened = openSync(folder, "r");
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  });
}

const remove = (path: string) => attemptQuietly(() => unlinkSync(path));

function attemptQuietly(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing rests on it.
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof CommandError ? error : fileError(path, error, "write");
  }
}
