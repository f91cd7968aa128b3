import type { PaperText } from "@regional-plan/model";
import { escapeHtml } from "./escape-html.ts";

/** An element of a drawing: what SVG has it called, its attributes in order, and what is in it. */
export interface Drawn {
  /** As in SVG: `path`, `text`. */
  readonly tag: string;
  /** Attributes by their names in SVG. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements, or words; absent where it holds nothing. */
  readonly inside?: readonly Drawn[] | string;
}

/** The colours that a drawing is made of, as SVG takes them: `#1a1a1a`, `currentColor`, `var(--ink)`. */
export interface DrawingColours {
  readonly ink: string;
  /** What it is drawn on. */
  readonly paper: string;
  /** Of lines that only help to read a value. */
  readonly grid: string;
  /** What fills the bars of the first series. */
  readonly fill: string;
}

/** What draws: the words of the reader, the colours, and how the names inside of the drawing begin. */
export interface Pen {
  readonly id: string;
  readonly colours: DrawingColours;
  readonly words: (text: PaperText) => string[];
}

/** Dark on white, as for a printer. */
export const printedColours: DrawingColours = { ink: "#1a1a1a", paper: "#fff", grid: "#c8c8c8", fill: "#4a4a4a" };

/** A drawing as the text of SVG, what is directly in it on lines of its own. */
export function drawnText({ tag, attributes, inside }: Drawn): string {
  if (typeof inside === "string" || inside === undefined) return element(tag, attributes, inside && escapeHtml(inside));
  return element(tag, attributes, ["", ...inside.map(inLine), ""].join("\n"));
}

function inLine({ tag, attributes, inside }: Drawn): string {
  return element(tag, attributes, typeof inside === "object" ? inside.map(inLine).join("") : inside && escapeHtml(inside));
}

function element(tag: string, attributes: Drawn["attributes"], content: string | undefined): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  return content === undefined ? `<${tag}${said.join("")}/>` : `<${tag}${said.join("")}>${content}</${tag}>`;
}
