import { CommandError } from "./command-error.ts";
import { systemWords } from "./system-words.ts";

/** Why a file could not be read or written, in one line in words. */
export function fileError(path: string, error: unknown, doing: "read" | "write"): CommandError {
  const { code = "" } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const why = systemWords({ code });
  return doing === "read"
    ? new CommandError({ en: `${path}: it cannot be read: ${why.en}.`, zh: `${path}：无法读取，${why.zh}。` })
    : new CommandError({
        en: `${path}: it cannot be written: ${why.en}.`,
        zh: `${path}：无法写入，${code === "EACCES" || code === "EPERM" ? "没有写入权限" : why.zh}。`,
      });
}
