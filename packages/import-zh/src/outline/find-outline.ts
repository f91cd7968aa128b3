import { type Block, type Stretch, trimmed, wholeOf, wordsOf } from "../segment/block.ts";
import type { Surroundings } from "../segment/find-noise.ts";
import { findBareSections } from "./find-bare-sections.ts";
import { findLeads } from "./find-leads.ts";
import { findRowHeadings } from "./find-row-headings.ts";
import { type Heading, makeHeading, type Outline } from "./heading.ts";
import { readLabelled } from "./labelled.ts";
import { LevelStack } from "./level-stack.ts";
import type { LabelStyle } from "./read-label.ts";
import { voteTitles } from "./vote-titles.ts";

/**
 * Finds the headings of a document. The level of a style is not fixed: it follows from what stands open. Whether the words
 * behind a label are a title is a vote of all labels of a style, never asked of one alone.
 */
export function findOutline(blocks: readonly Block[], { noise, title, cover }: Surroundings): Outline {
  const isOut = (at: number) => noise.has(at) || isWithin(title, at) || isWithin(cover, at);
  const labelled = new Map(voteTitles(readLabelled(blocks, isOut)).map((item) => [item.at, item]));
  const rows = findRowHeadings(blocks);
  const bare = findBareSections(blocks, labelled, isOut);
  const headings: Heading[] = [];
  const preamble: Stretch[] = [];
  const stack = new LevelStack();
  let isAnnex = false;
  const put = ({ level, label, title: words, place, isInline, style }: Omit<Heading, "body" | "parent" | "isAnnex">) =>
    headings.push(makeHeading({ level, label, title: words, place, isInline, isAnnex, style }));
  const body = () => headings.at(-1)?.body ?? preamble;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (block.text.startsWith("附") && /^附\s*件\s*[\d一二三四五六七八九十]{0,3}\s*[：:]?$/.test(block.text) && headings.length > 0) {
      stack.clear();
      isAnnex = true;
      continue;
    }
    if (isOut(at)) continue;
    const item = labelled.get(at);
    const row = rows.get(at);
    if (
      isAnnex &&
      stack.isEmpty() &&
      item === undefined &&
      row === undefined &&
      block.cells === undefined &&
      block.text.length <= 60 &&
      !/。/.test(block.text)
    ) {
      put({ level: stack.push("附件"), label: "", title: block.text, place: [wholeOf(block)], isInline: false, style: "附件" });
    } else if (item !== undefined) {
      const { label, title: words, rest, shape, hasTitle } = item;
      const name = hasTitle ? wordsOf(words) : "";
      const follows = hasTitle ? rest : { block, from: label.end, to: block.text.length };
      const place: Stretch = { block, from: 0, to: words.to };
      const level = stack.push(label.style, label.isFirst, shape !== "own");
      const next = blocks[at + 1];
      if (hasTitle && name === "" && next !== undefined && next.cells === undefined && !labelled.has(at + 1) && next.text.length <= 40) {
        // 第一章, and its title on the next line.
        at++;
        put({ level, label: label.text, title: next.text, place: [place, wholeOf(next)], isInline: false, style: label.style });
      } else {
        put({
          level,
          label: label.text,
          title: name,
          place: [place],
          isInline: shape !== "own" || rest.to > rest.from,
          style: label.style,
        });
        if (follows.to > follows.from) body().push(follows);
      }
    } else if (row !== undefined) {
      put({
        level: stack.push(row.style, row.isFirst),
        label: row.label,
        title: row.title,
        place: [row.place],
        isInline: true,
        style: "row",
      });
      body().push(wholeOf(block));
    } else if (bare.has(at)) {
      const level = stack.pushAbove(bare.get(at) as LabelStyle);
      put({ level, label: "", title: block.text, place: [wholeOf(block)], isInline: false, style: "mark" });
    } else if (isBox(block)) {
      const box = readBox(blocks, at);
      at = box.last;
      put({ level: stack.pushBox(), label: box.label, title: box.title, place: box.place, isInline: false, style: "box" });
    } else if (block.heading !== undefined && block.text.length <= 60) {
      put({
        level: stack.pushMark(block.heading),
        label: "",
        title: block.text.replace(/[。：:]$/, ""),
        place: [wholeOf(block)],
        isInline: false,
        style: "mark",
      });
    } else {
      const explanation = block.text.startsWith("施") ? /^施行说明[：:]/.exec(block.text)?.[0] : undefined;
      if (explanation !== undefined) {
        stack.clear();
        put({ level: stack.push("附件"), label: "", title: "施行说明", place: [{ block, from: 0, to: 4 }], isInline: true, style: "mark" });
        body().push(trimmed({ block, from: explanation.length, to: block.text.length }));
      } else body().push(trimmed(wholeOf(block)));
    }
  }
  // A list of tasks may be a table under the title, and nothing else.
  if (headings.length === 0 && title !== undefined && preamble.some(({ block }) => block.cells !== undefined)) {
    const from = preamble.findIndex(({ block }) => block.cells !== undefined);
    const place = blocks.slice(title.from, title.to).map(wholeOf);
    put({ level: 1, label: "", title: title.text, place, isInline: false, style: "附件" });
    body().push(...preamble.splice(from));
  }
  return { headings: withParents(findLeads(headings)), preamble };
}

const isWithin = (part: { from: number; to: number } | undefined, at: number) => part !== undefined && at >= part.from && at < part.to;

const isBox = ({ text, cells }: Block) =>
  cells === undefined &&
  text.length <= 60 &&
  text.startsWith("专栏") &&
  /^专栏\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?(?:[\s：:]|$|[\p{L}“])/u.test(text) &&
  !/[。，]/.test(text);

/** The label and title of a box, which may stand on three lines: 专栏, its number, its title. */
function readBox(blocks: readonly Block[], at: number): { label: string; title: string; place: Stretch[]; last: number } {
  const place: Stretch[] = [];
  let last = at - 1;
  let text = "";
  for (let next = at; next < Math.min(blocks.length, at + 3); next++) {
    const block = blocks[next] as Block;
    if (block.cells !== undefined || block.text.length > 60 || /[。]/.test(block.text)) break;
    text += `${text === "" ? "" : " "}${block.text}`;
    place.push(wholeOf(block));
    last = next;
    if (
      /^专栏\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?[\s：:]*\S/.test(text) &&
      !/^专栏\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?[\s：:]*$/.test(text)
    )
      break;
  }
  const [, label = "", title = ""] = /^(专栏\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?)[\s：:]*(.*)$/.exec(text) ?? [];
  return { label: label.replaceAll(/\s/g, ""), title, place, last: Math.max(last, at) };
}

function withParents(headings: Heading[]): Heading[] {
  const open: number[] = [];
  headings.forEach((heading, at) => {
    while (open.length > 0 && (headings[open.at(-1) as number]?.level ?? 0) >= heading.level) open.pop();
    heading.parent = open.at(-1);
    open.push(at);
  });
  return headings;
}
