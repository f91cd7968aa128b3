import type { Paper, PaperBlock, PaperRun, PaperTable, PaperText } from "@regional-plan/model";

/** What can be linked to in a paper, and what is. */
export interface PaperLinks {
  /** The ids that something in the paper has. */
  readonly ids: ReadonlySet<string>;
  /** Those of them that a link goes to. */
  readonly used: ReadonlySet<string>;
  /** The links that lead to these, each with its `#`. */
  readonly hrefs: ReadonlySet<string>;
}

/** Looks through a paper for ids and for links to them. */
export function paperLinks({ facts = [], body, annexes = [] }: Paper): PaperLinks {
  const ids = new Set<string>();
  const hrefs = new Set<string>();
  const read = (text: PaperText) => {
    if (!Array.isArray(text)) return;
    for (const { href } of text as readonly PaperRun[]) if (href !== undefined) hrefs.add(href);
  };
  const block = (part: PaperBlock) => {
    if ("id" in part && part.id !== undefined) ids.add(part.id);
    if ("text" in part) read(part.text);
    if (part.kind === "list") part.items.forEach(read);
    if (part.kind === "table") table(part);
  };
  const table = ({ head, rows }: PaperTable) => {
    for (const row of [...head, ...rows]) {
      if (row.id !== undefined) ids.add(row.id);
      for (const cell of row.cells) read(cell.text);
    }
  };
  for (const { name, text } of facts) [name, text].forEach(read);
  body.forEach(block);
  for (const annex of annexes) {
    if (annex.id !== undefined) ids.add(annex.id);
    annex.blocks.forEach(block);
  }
  const leading = [...hrefs].filter((href) => href.startsWith("#") && ids.has(href.slice(1)) && isPlainId(href.slice(1)));
  return { ids, used: new Set(leading.map((href) => href.slice(1))), hrefs: new Set(leading) };
}

/** Where a run leads: to a place in the paper or to a page, and nowhere else; `javascript:` is no page. */
export function linkOf({ href }: Pick<PaperRun, "href">, { hrefs }: PaperLinks): string | undefined {
  if (href === undefined) return undefined;
  if (href.startsWith("#")) return hrefs.has(href) ? href : undefined;
  return /^https?:\/\/[^\s<>"'`\\^{|}]+$/iu.test(href) ? href : undefined;
}

/** Ids that stand in an address and in an attribute as they are. */
const isPlainId = (id: string) => /^[A-Za-z][A-Za-z0-9_.-]*$/u.test(id);
