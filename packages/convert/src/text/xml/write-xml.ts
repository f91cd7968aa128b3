import { escapeAttribute, escapeXml } from "./escape-xml.ts";

/** An element that is to be written: with elements in it, or with a text. */
export interface XmlNode {
  readonly name: string;
  /** Those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: readonly XmlNode[] | string;
}

/** An element; short to write where there are many. */
export function element(name: string, attributes: XmlNode["attributes"], content: XmlNode["content"] = []): XmlNode {
  return { name, attributes, content };
}

/** An XML document, an element a line. A sign that XML cannot hold becomes `U+FFFD`. */
export function writeXml(root: XmlNode): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  addLines(root, "", lines);
  return `${lines.join("\n")}\n`;
}

function addLines({ name, attributes, content }: XmlNode, indent: string, lines: string[]): void {
  const given = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeAttribute(value)}"`));
  const start = `${indent}<${name}${given.join("")}`;
  if (typeof content === "string") lines.push(`${start}>${escapeXml(content)}</${name}>`);
  else if (content.length === 0) lines.push(`${start}/>`);
  else {
    lines.push(`${start}>`);
    for (const child of content) addLines(child, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  }
}
