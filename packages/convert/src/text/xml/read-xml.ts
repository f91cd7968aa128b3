import type { Finding } from "@regional-plan/model";
import { SaxesParser } from "saxes";
import { Namespaces } from "./namespaces.ts";
import { syntaxFinding } from "./syntax-finding.ts";
import { xmlFinding } from "./xml-findings.ts";

/** An element as it was read; whoever it is handed to may change it. */
export interface XmlElement {
  /** Its name without a prefix. */
  name: string;
  readonly namespace: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its words: all of them in an element that holds text, else those that stand between its children. */
  text: string;
  /** Processing instructions that were asked for. */
  marks: XmlMark[] | undefined;
  /** Elements within a text; their words are a part of it. */
  markup: string[] | undefined;
  /** Where it begins. */
  readonly line: number;
  readonly column: number;
}

/** A processing instruction. */
export interface XmlMark {
  /** What was read of it. */
  readonly said: unknown;
  /** The number of signs of the text before it. */
  readonly offset: number;
}

/** What is wanted of a document. */
export interface XmlReading {
  /** The names of the elements whose content is text. */
  readonly texts: ReadonlySet<string>;
  /** The processing instructions that are wanted, by their target. */
  readonly markTarget: string;
  readonly readMark: (body: string) => unknown;
  /** Told of the outermost element when it begins; a finding ends the reading. */
  readonly onRoot: (root: XmlElement) => Finding | undefined;
  /** Told of each element when it ends, with the one around it; `false` keeps it out of that. */
  readonly onClose: (element: XmlElement, above: XmlElement | undefined) => boolean;
  /** Told that a document type was declared; nothing of it is read. */
  readonly onDoctype: () => void;
}

/** No document of the formats here is nearly as deep; a text that is, is an attack. */
const deepest = 100;

/**
 * Reads XML element by element, so that what has been dealt with need not be kept. No entity is expanded but the five of XML
 * itself, and nothing is fetched. The outermost element, or what is wrong with the text.
 */
export function readXml(text: string, reading: XmlReading): { root: XmlElement } | { finding: Finding } {
  const { texts, markTarget, readMark, onRoot, onClose, onDoctype } = reading;
  const parser = new SaxesParser();
  const namespaces = new Namespaces();
  const open: XmlElement[] = [];
  /** Those that have ended, and the element around has not: the children of each open one stand from some place on. */
  const ended: XmlElement[] = [];
  const firsts: number[] = [];
  let root: XmlElement | undefined;
  let current: XmlElement | undefined;
  let isText = false;
  /** How deep within elements that stand in a text. */
  let within = 0;

  // Seven handlers and no more: with an eighth, the parser becomes what engines call a dictionary, and takes twice as long.
  parser.on("error", ({ message }) => {
    const location = { line: parser.line, column: Math.max(1, parser.columnIndex) };
    throw new Refused(syntaxFinding(message.replace(/^\d+:\d+: /u, ""), text, parser.position, location));
  });
  parser.on("doctype", onDoctype);
  parser.on("opentag", ({ name, attributes: given, isSelfClosing }) => {
    const attributes = isBare(given) ? noAttributes : given;
    if (open.length + within >= deepest) {
      const location = { line: parser.line, column: Math.max(1, parser.columnIndex) };
      throw new Refused(xmlFinding("syntax", { limit: deepest }, { variant: "tooDeep", location }));
    }
    if (isText) {
      within++;
      const element = current as XmlElement;
      const local = name.slice(name.indexOf(":") + 1);
      element.markup ??= [];
      element.markup.push(local);
      if (blocks.has(local.toLowerCase()) && element.text !== "" && !element.text.endsWith("\n")) element.text += "\n";
      return;
    }
    const { local, namespace } = namespaces.enter(name, attributes);
    const column = Math.max(1, parser.columnIndex - name.length - (isSelfClosing ? 2 : 1));
    const element: XmlElement = {
      name: local,
      namespace,
      attributes,
      children: noChildren,
      text: "",
      marks: undefined,
      markup: undefined,
      line: parser.line,
      column,
    };
    open.push(element);
    firsts.push(ended.length);
    current = element;
    isText = texts.has(local);
    if (root === undefined) {
      root = element;
      const refused = onRoot(element);
      if (refused !== undefined) throw new Refused(refused);
    }
  });
  parser.on("closetag", () => {
    if (within > 0) {
      within--;
      return;
    }
    const element = open.pop() as XmlElement;
    namespaces.leave();
    isText = false;
    current = open[open.length - 1];
    const first = firsts.pop() as number;
    if (first < ended.length) element.children = ended.splice(first);
    if (onClose(element, current)) ended.push(element);
  });
  const addText = (words: string) => {
    if (current !== undefined && (isText || !isBlank(words))) current.text += words;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("processinginstruction", ({ target, body }) => {
    if (target !== markTarget || current === undefined) return;
    const mark = { said: readMark(body), offset: current.text.length };
    if (current.marks === undefined) current.marks = [mark];
    else current.marks.push(mark);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { finding: error.finding };
  }
  return { root: root as unknown as XmlElement };
}

function isBare(attributes: Readonly<Record<string, string>>): boolean {
  for (const _ in attributes) return false;
  return true;
}

/** Most elements have neither attributes nor children: they share what says so. */
const noAttributes: Readonly<Record<string, string>> = {};
const noChildren: XmlElement[] = [];

/** Elements of a web page that begin a line of their own. */
const blocks: ReadonlySet<string> = new Set(["p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table"]);

/** Whether a text is blank as XML has it. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
}

class Refused extends Error {
  constructor(readonly finding: Finding) {
    super(finding.rule);
  }
}
