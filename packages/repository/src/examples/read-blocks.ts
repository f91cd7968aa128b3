/** A fenced block of code. */
export interface Block {
  /** `ts`, `sh`, `yaml` … */
  language: string;
  code: string;
  /** The line of its first line of code, from 1. */
  line: number;
  /** Where it is not to be run: why. Empty where the reason is missing. */
  noRun?: string;
  /** The file that the block shows, in the folder in which the document's commands run. */
  file?: string;
}

/** Reads the fenced blocks of a Markdown text. After the language may stand `no-run: why`, or `file=name`. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { indent: string; fence: string; info: string; line: number; code: string[] } | undefined;
  for (const [index, text] of markdown.split(/\r?\n/u).entries()) {
    if (open === undefined) {
      const [, indent = "", fence, info = ""] = /^(\s*)(`{3,})\s*([^`]*)$/u.exec(text) ?? [];
      if (fence !== undefined) open = { indent, fence, info: info.trim(), line: index + 2, code: [] };
    } else if (text.trim() === open.fence) {
      blocks.push(blockOf(open.info, open.code.join("\n"), open.line));
      open = undefined;
    } else {
      open.code.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text.trimStart());
    }
  }
  return blocks;
}

function blockOf(info: string, code: string, line: number): Block {
  const language = /^\S*/u.exec(info)?.[0] ?? "";
  const [, noRun] = /\sno-run:?(.*)$/u.exec(info) ?? [];
  const [, file] = /\sfile=(\S+)/u.exec(info) ?? [];
  return { language, code, line, ...(noRun !== undefined && { noRun: noRun.trim() }), ...(file !== undefined && { file }) };
}
