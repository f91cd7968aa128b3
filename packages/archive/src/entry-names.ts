import type { ZipEntry } from "./zip-entry.ts";

/** Bit 11 of the flags: the name is in UTF-8. */
const isUtf8 = 0x800;

/**
 * The names of entries. Where an archive does not say in which encoding they are, they are in UTF-8 if that fits all of
 * them and gives Chinese characters (macOS), else in GB18030 (Chinese Windows).
 */
export function entryNames(entries: readonly ZipEntry[]): string[] {
  const untold = entries.filter((entry) => (entry.flags & isUtf8) === 0 && !isAscii(entry.nameBytes));
  const texts = untold.map(({ nameBytes }) => decodeUtf8(nameBytes));
  const untoldIsUtf8 = texts.every((text) => text !== undefined) && texts.some((text) => /[\u0800-\uffff]/u.test(text ?? ""));
  const gb18030 = untold.length > 0 && !untoldIsUtf8 ? new TextDecoder("gb18030") : undefined;
  return entries.map((entry) => {
    const utf8 = decodeUtf8(entry.unicodeName ?? entry.nameBytes);
    const isTold = entry.unicodeName !== undefined || (entry.flags & isUtf8) !== 0 || isAscii(entry.nameBytes);
    const name = (isTold || untoldIsUtf8 ? utf8 : undefined) ?? (gb18030 ?? new TextDecoder("gb18030")).decode(entry.nameBytes);
    return name.replaceAll("\\", "/");
  });
}

/** Whether a name stays within the folder that it is unpacked to, and is one. */
export function isSafeName(name: string): boolean {
  if (name === "" || name.startsWith("/") || /^[a-z]:/iu.test(name)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a name
  if (/[\u0000-\u001f\u007f\ufffd]/u.test(name)) return false;
  const parts = (name.endsWith("/") ? name.slice(0, -1) : name).split("/");
  return parts.every((part) => part !== "" && part !== "." && part !== "..");
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
