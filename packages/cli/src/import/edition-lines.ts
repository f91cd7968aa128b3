import { type LocalizedText, type MessageTemplate, textFor } from "@regional-plan/model";
import type { EditionChanges } from "@regional-plan/workbench";
import { type Line, styled } from "../line.ts";
import type { Terminal } from "../terminal.ts";

/** What a new edition changes in a folder: what is new, what was dropped, and what was taken for the same though it says it in other words. */
export function editionLines({ added, dropped, proposed }: EditionChanges, { say, language }: Terminal): Line[] {
  const shown = (text: LocalizedText | undefined): string => {
    const words = ((text && textFor(text, language)) ?? Object.values(text ?? {})[0] ?? "").replaceAll(/\s+/gu, " ");
    return words.length > longest ? `${words.slice(0, longest)}…` : words;
  };
  const group = (title: MessageTemplate, lines: readonly string[]): Line[] =>
    lines.length === 0
      ? []
      : ["", [styled("bold", say(title))], ...lines.slice(0, most), ...(lines.length > most ? [say(andMore(lines.length - most))] : [])];
  return [
    ...group(
      { en: "New", zh: "新增" },
      added.map(({ id, after }) => `  ${id}  ${shown(after)}`),
    ),
    ...group(
      { en: "No longer in the document", zh: "新版文件中已无" },
      dropped.map(({ id, before }) => `  ${id}  ${shown(before)}`),
    ),
    ...group(
      { en: "Taken for the same in other words: please look", zh: "措辞有变动，按同一条目处理，请核对" },
      proposed.map(({ id, before, after }) => `  ${id}  ${shown(before)} → ${shown(after)}`),
    ),
  ];
}

/** How many lines of one sort are read. */
const most = 20;

const andMore = (count: number): MessageTemplate => ({ en: `  … and ${count} more`, zh: `  ……另有 ${count} 条` });

const longest = 40;
