import { signTable } from "../../lexicon/sign-table.ts";
import type { XmlElement } from "./xml-element.ts";
import { XmlNames } from "./xml-names.ts";

/** What is to be kept of the elements of a name. */
export interface ElementKind {
  /** Whether they and all within say how something looks and nothing else. */
  readonly isPassed: boolean;
  /** Whether their attributes say nothing. */
  readonly isBare: boolean;
  /** Whether their words are words. */
  readonly hasText: boolean;
}

type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] };

/**
 * The elements of a part that is written as word processors write it, in one pass over its signs. Whatever else XML may hold,
 * comments, sections of CDATA, names of other letters, and whatever is wrong, gives nothing: that a whole parser has to judge.
 */
export function scanXml(xml: string, deepest: number, kindOf: (name: string) => ElementKind): XmlElement | undefined {
  const names = new XmlNames();
  const known = new Map<string, Known>();
  const look = (printed: string): Known => {
    let found = known.get(printed);
    if (found === undefined) {
      const name = names.nameOf(printed);
      found = { printed, name, kind: kindOf(name) };
      known.set(printed, found);
    }
    return found;
  };
  const top: OpenElement = { name: "", attributes: none, children: noChildren, text: "" };
  /** The elements that are kept, and the names of all that are open. */
  const kept: OpenElement[] = [top];
  const open: Known[] = [];
  const places: number[] = [];
  let passed = 0;
  let at = declaration.exec(xml)?.[0].length ?? 0;
  for (;;) {
    // Words, up to the next mark.
    const from = at;
    let plainness = 0;
    for (; at < xml.length; at++) {
      const kind = textSigns[xml.charCodeAt(at)] as number;
      if (kind >= ends && (kind !== square || xml.startsWith("]]>", at))) break;
      plainness |= kind;
    }
    if (at === xml.length && open.length === 0 && (plainness & words) === 0) return top.children[0];
    if (xml.charCodeAt(at) !== opening) return undefined;
    if (at > from) {
      const inner = open[open.length - 1];
      if (inner === undefined) {
        if ((plainness & words) !== 0) return undefined;
      } else {
        const isRead = passed === 0 && inner.kind.hasText;
        if (isRead || (plainness & reference) !== 0) {
          const text = textOf(xml.slice(from, at), plainness);
          if (text === undefined) return undefined;
          if (isRead) (kept[kept.length - 1] as OpenElement).text += text;
        }
      }
    }
    at++;
    if (xml.charCodeAt(at) === slash) {
      const last = open.pop();
      if (last === undefined || !xml.startsWith(last.printed, at + 1)) return undefined;
      at += 1 + last.printed.length;
      if (xml.charCodeAt(at) !== closing) return undefined;
      at++;
      if (passed > 0) passed--;
      else kept.pop();
      continue;
    }
    const nameFrom = at;
    if (nameSigns[xml.charCodeAt(at)] !== letter) return undefined;
    while ((nameSigns[xml.charCodeAt(at)] as number) > 0) at++;
    const own = look(xml.slice(nameFrom, at));
    if (open.length === 0 && top.children.length > 0) return undefined;
    if (open.length + 1 > deepest) return undefined;
    const isPassed = passed > 0 || own.kind.isPassed;
    const isKept = !isPassed;
    let attributes: Record<string, string> | undefined;
    let hasNamespaces = false;
    let count = 0;
    let isEmpty = false;
    for (;;) {
      const before = at;
      while (isBlank(xml.charCodeAt(at))) at++;
      const sign = xml.charCodeAt(at);
      if (sign === closing) {
        at++;
        break;
      }
      if (sign === slash) {
        if (xml.charCodeAt(at + 1) !== closing) return undefined;
        at += 2;
        isEmpty = true;
        break;
      }
      if (at === before || nameSigns[sign] !== letter) return undefined;
      const start = at;
      while ((nameSigns[xml.charCodeAt(at)] as number) > 0) at++;
      const end = at;
      const quote = xml.charCodeAt(at + 1);
      if (xml.charCodeAt(at) !== equals || (quote !== doubleQuote && quote !== singleQuote)) return undefined;
      at += 2;
      const valueFrom = at;
      let valueKind = 0;
      for (let code = xml.charCodeAt(at); code !== quote; code = xml.charCodeAt(++at)) {
        const kind = textSigns[code] as number;
        // Not on several lines, and not beyond the end.
        if (!(kind < ends || kind === square) || code < 0x20) return undefined;
        valueKind |= kind;
      }
      // Nobody writes so many, and each is compared with all.
      if (count > 200) return undefined;
      for (let earlier = 0; earlier < count; earlier += 2) {
        const length = end - start;
        const first = places[earlier] as number;
        if ((places[earlier + 1] as number) - first === length && xml.startsWith(xml.slice(start, end), first)) return undefined;
      }
      places[count++] = start;
      places[count++] = end;
      const value = isKept || (valueKind & reference) !== 0 ? textOf(xml.slice(valueFrom, at), valueKind) : "";
      if (value === undefined) return undefined;
      at++;
      if (!isKept) continue;
      const name = xml.slice(start, end);
      hasNamespaces ||= name.startsWith("xmlns");
      attributes ??= {};
      attributes[name] = value;
    }
    if (isKept) {
      const said = attributes === undefined ? none : hasNamespaces || names.isRenaming() ? names.attributesOf(attributes) : attributes;
      // A declaration may give the element itself another name.
      if (hasNamespaces) known.clear();
      const { name, kind } = hasNamespaces ? look(own.printed) : own;
      const element: OpenElement = { name, attributes: kind.isBare ? none : said, children: noChildren, text: "" };
      const above = kept[kept.length - 1] as OpenElement;
      if (above.children === noChildren) above.children = [element];
      else (above.children as OpenElement[]).push(element);
      if (!isEmpty) {
        kept.push(element);
        open.push({ printed: own.printed, name, kind });
      }
    } else if (!isEmpty) {
      passed++;
      open.push(own);
    }
  }
}

interface Known {
  readonly printed: string;
  readonly name: string;
  readonly kind: ElementKind;
}

const none: XmlElement["attributes"] = {};
const noChildren: readonly XmlElement[] = [];

/** What a file begins with, where it says what it is. */
const declaration = /^<\?xml version="1\.0"(?: encoding="(?:UTF|utf)-8")?(?: standalone="(?:yes|no)")? ?\?>\s*/;

const [opening, closing, slash, equals, doubleQuote, singleQuote] = [0x3c, 0x3e, 0x2f, 0x3d, 0x22, 0x27];

/** Of the signs of a text: a blank is 0; another sign, one that begins a reference, and from `ends` on what ends it or may do so. */
const [words, reference, ends, square] = [1, 2, 4, 13];

const textSigns = /* @__PURE__ */ textTable();

function textTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(words);
  // Control signs, halves of rare characters and ]]> are for a whole parser.
  table.fill(ends, 0, 0x20).fill(ends, 0xd800, 0xe000).fill(ends, 0xfffe);
  for (const blank of [0x09, 0x0a, 0x20]) table[blank] = 0;
  table[0x26] = words | reference;
  table[0x3c] = ends;
  table[0x5d] = square;
  return table;
}

/** Letters and what else a name may hold. */
const letter = 1;
const nameSigns = /* @__PURE__ */ signTable("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789.-_:");

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** A text with what its references stand for; nothing where one is of another kind. */
function textOf(printed: string, plainness: number): string | undefined {
  if ((plainness & reference) === 0) return printed;
  let isSure = true;
  const text = printed.replaceAll(/&([^;]{0,8};?)/g, (_, name: string) => {
    const sign = references.get(name);
    isSure &&= sign !== undefined;
    return sign ?? "";
  });
  return isSure ? text : undefined;
}

const references: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["lt;", "<"],
  ["gt;", ">"],
  ["amp;", "&"],
  ["quot;", '"'],
  ["apos;", "'"],
]);
