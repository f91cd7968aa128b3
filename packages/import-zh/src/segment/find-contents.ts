import type { Block } from "./block.ts";

/** The blocks of a contents list: what follows 目录 until its first entry comes again, and lines that end in a page number. */
export function findContents(blocks: readonly Block[]): number[] {
  const found: number[] = [];
  const at = blocks.slice(0, 200).findIndex(({ text }) => /^[【[]?目\s*[录次][】\]]?$/.test(text));
  if (at >= 0) {
    const first = bare(blocks[at + 1]?.text ?? "");
    const again = first === "" ? -1 : blocks.findIndex(({ text }, next) => next > at + 1 && sameStart(bare(text), first));
    if (again > 0) for (let next = at; next < again; next++) found.push(next);
    else found.push(at);
  }
  blocks.forEach(({ text, cells }, next) => {
    const hasPage =
      cells === undefined
        ? /(?:[.．·…]{3,}|_{3,})\s*\d{1,3}$/.test(text.slice(-40))
        : cells.length === 2 && /^\d{1,3}$/.test(cells[1]?.text ?? "") && next < 200 && isAgain(blocks, next);
    if (hasPage) found.push(next);
  });
  return found;
}

/** An entry without its page number. */
const bare = (text: string) =>
  text
    .slice(0, 120)
    .replace(/[\s.．·…_]*\d{0,3}$/, "")
    .replaceAll(/\s/g, "");

const sameStart = (text: string, first: string) => text === first || (first.length >= 4 && text.startsWith(first));

/** Whether the words of an entry stand alone further down. */
function isAgain(blocks: readonly Block[], at: number): boolean {
  const words = blocks[at]?.cells?.[0]?.text.replaceAll(/\s/g, "") ?? "";
  return (
    words.length > 3 &&
    blocks.slice(at + 1, at + 2000).some(({ text, cells }) => cells === undefined && text.replaceAll(/\s/g, "") === words)
  );
}
