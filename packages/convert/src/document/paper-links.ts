import type { PaperBlock, PaperRun, PaperTable, PaperText } from "@regional-plan/model";
import type { PaperToWrite } from "./plan-paper.ts";

/** What can be linked to in a paper, and what is: known when the whole of it has been read. */
export interface PaperLinks {
  /** Looks for ids and links to them in a block. */
  readonly read: (block: PaperBlock) => void;
  /** The ids that something in the paper has, and that a link goes to. */
  readonly used: () => ReadonlySet<string>;
}

/** Reads all of a paper but its body, whose blocks are read one by one as they are written. */
export function paperLinks({ facts = [], annexes = [] }: PaperToWrite): PaperLinks {
  const ids = new Set<string>();
  const hrefs = new Set<string>();
  const readText = (text: PaperText) => {
    if (!Array.isArray(text)) return;
    for (const { href } of text as readonly PaperRun[]) if (href !== undefined) hrefs.add(href);
  };
  const readTable = ({ head, rows }: PaperTable) => {
    for (const part of [head, rows])
      for (const row of part) {
        if (row.id !== undefined) ids.add(row.id);
        for (const cell of row.cells) readText(cell.text);
      }
  };
  const read = (block: PaperBlock) => {
    if ("id" in block && block.id !== undefined) ids.add(block.id);
    if ("text" in block) readText(block.text);
    if (block.kind === "list") block.items.forEach(readText);
    if (block.kind === "table") readTable(block);
  };
  for (const { name, text } of facts) [name, text].forEach(readText);
  for (const { id, blocks } of annexes) {
    if (id !== undefined) ids.add(id);
    blocks.forEach(read);
  }
  return { read, used: () => new Set([...hrefs].flatMap((href) => (href.startsWith("#") && ids.has(href.slice(1)) ? href.slice(1) : []))) };
}

/** The id within the paper that a run leads to. Whether it is there is known at the end alone. */
export function idLinkedBy({ href }: Pick<PaperRun, "href">): string | undefined {
  return href?.startsWith("#") && isPlainId(href.slice(1)) ? href.slice(1) : undefined;
}

/** The page that a run leads to, and nothing else; `javascript:` is no page. */
export function pageLinkedBy({ href }: Pick<PaperRun, "href">): string | undefined {
  return href !== undefined && isPage.test(href) ? href : undefined;
}

const isPage = /^https?:\/\/[^\s<>"'`\\^{|}]+$/iu;

/** Ids that stand in an address and in an attribute as they are. */
export const isPlainId = (id: string): boolean => plainId.test(id);

const plainId = /^[A-Za-z][A-Za-z0-9_.-]*$/u;
