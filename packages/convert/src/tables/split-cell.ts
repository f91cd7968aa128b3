import { roleNamed } from "@regional-plan/model";

/** A value among several in a cell; with the role that the cell names before or behind it. */
export interface CellPart {
  readonly text: string;
  readonly role?: string;
}

/**
 * The values that stand beside each other in one cell: parted by 、 or a comma, a semicolon or a line break, outside of
 * brackets. With a role for units, that which the cell names counts: 牵头：市发改委；配合：市交通局, 市发改委（牵头）.
 */
export function splitCell(text: string, role: string | undefined): CellPart[] {
  if (role === undefined) return parted(text, /[、，,;；\r\n]/u).map((part) => ({ text: part }));
  return parted(text, /[;；\r\n]/u).flatMap((group) => {
    const [, word = "", rest = group] = /^\s*([^\s：:、，,]{2,8})\s*[:：](.+)$/su.exec(group) ?? [];
    const named = word === "" ? undefined : roleOf(word);
    return parted(named === undefined ? group : rest, /[、，,]/u).map((part) => withRole(part, named ?? role));
  });
}

const roleOf = (word: string) => roleNamed(word) ?? roleNamed(`${word}单位`);

function withRole(part: string, role: string): CellPart {
  const [, text = part, word = ""] = /^(.+?)[（(]([^（）()]{2,6})[)）]$/u.exec(part) ?? [];
  const own = word === "" ? undefined : roleOf(word);
  return own === undefined ? { text: part, role } : { text: text.trim(), role: own };
}

/** 市自然资源局 市财政局: names that are whole each; nothing where one may be a part of a name. */
export function partedByBlanks(text: string): string[] | undefined {
  const parts = text.trim().split(/\s+/u);
  return parts.length > 1 && parts.every((part) => /^[\u3400-\u9FFF]{2,}[局委办部厅院府会司校厂处中心站行社队馆室]$/u.test(part))
    ? parts
    : undefined;
}

/** Parts of a text between signs that stand outside of brackets. */
function parted(text: string, sign: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const char of text) {
    if (/[（(《“]/u.test(char)) depth++;
    else if (/[)）》”]/u.test(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && sign.test(char)) {
      parts.push(part);
      part = "";
    } else part += char;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}
