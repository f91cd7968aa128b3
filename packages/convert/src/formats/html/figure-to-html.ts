import type { PaperFigure, PaperText } from "@regional-plan/model";
import { figureTable } from "../../document/figure-table.ts";
import { drawFigure } from "./draw-figure.ts";
import { drawnText } from "./drawn.ts";
import { escapeHtml } from "./escape-html.ts";
import { idAttribute, type PageTexts } from "./page-texts.ts";
import { captionInside, tableToHtml } from "./table-to-html.ts";

/** A picture with the numbers below it for who does not see it, or wants them. `name` is its own on the page. */
export function figureToHtml(figure: PaperFigure, above: PaperText, texts: PageTexts, name: string): string {
  const drawn = drawFigure(figure, texts.languages, { id: name });
  const { id, ...numbers } = figure;
  if (drawn === undefined) return tableToHtml(figureTable(figure), above, texts);
  const caption = `<figcaption${captionInside(figure.caption, above, texts)}</figcaption>`;
  const summary = `<summary>${escapeHtml(texts.say(numbersWord))}</summary>`;
  const table = tableToHtml(figureTable(numbers), "", texts);
  return `<figure${idAttribute(id)}>\n${drawnText(drawn)}\n${caption}\n<details>\n${summary}\n${table}\n</details>\n</figure>`;
}

const numbersWord = { en: "The numbers", zh: "图中数据" };
