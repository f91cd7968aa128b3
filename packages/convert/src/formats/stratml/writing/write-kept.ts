import { escapeAttribute } from "../../../text/xml/escape-xml.ts";
import { settleValue } from "../schema/settle-value.ts";
import type { Writing } from "./writing.ts";
import { indents, textElement, wholeElement } from "./xml-parts.ts";

/**
 * Writes an element that was kept as data, as far as the schema allows it. What it does not allow is lost; nothing is written where
 * nothing is left.
 */
export function writeKept(name: string, data: unknown, level: number, path: string, writing: Writing, mark = ""): string {
  if (Array.isArray(data)) return data.map((entry, index) => writeKept(name, entry, level, `${path}/${index}`, writing)).join("");
  const { model } = writing;
  const own = model.elements.get(name);
  if (typeof data === "string" && own === undefined) return writeText(name, data, level, path, writing);
  if (own === undefined || (typeof data !== "string" && (typeof data !== "object" || data === null))) {
    writing.lose(path, data, "kept");
    return "";
  }
  const given: Readonly<Record<string, unknown>> =
    typeof data === "string" ? { [own.children.has("Name") ? "Name" : "Description"]: data } : (data as Record<string, unknown>);
  let attributes = "";
  for (const key in given) {
    const value = given[key];
    if (key.charCodeAt(0) !== at) {
      if (!own.children.has(key)) writing.lose(`${path}/${key}`, value, "kept");
      continue;
    }
    const isFine =
      typeof value === "string" && own.attributes.has(key.slice(1)) && settleValue(value, model.valueOf(key.slice(1)) as never).isValid;
    if (isFine) attributes += ` ${key.slice(1)}="${escapeAttribute(value, () => "")}"`;
    else writing.lose(`${path}/${key}`, value, "kept");
  }
  let inside = "";
  let isEmpty = attributes === "" && mark === "";
  for (const child of own.children.values()) {
    const value = Object.hasOwn(given, child.name) ? given[child.name] : undefined;
    if (value === undefined) {
      if (child.least > 0) inside += textElement(level + 1, child.name, "");
      continue;
    }
    const several = Array.isArray(value) && value.length > child.most;
    if (several) writing.lose(`${path}/${child.name}`, value, "kept");
    const written = several ? "" : writeKept(child.name, value, level + 1, `${path}/${child.name}`, writing);
    isEmpty &&= written === "";
    inside += written === "" && child.least > 0 ? textElement(level + 1, child.name, "") : written;
  }
  if (isEmpty) return "";
  return wholeElement(level, name, mark === "" ? inside : `${indents[level + 1]}${mark}${inside}`, attributes);
}

/** The sign that attributes begin with. */
const at = "@".charCodeAt(0);

function writeText(name: string, text: string, level: number, path: string, writing: Writing): string {
  const kind = writing.model.valueOf(name);
  const isFine = kind === "text" ? text.trim() !== "" : text !== "" && settleValue(text, kind).isValid && text.trim() === text;
  if (isFine && (kind !== "id" || writing.takeIdentifier(text) !== undefined)) return textElement(level, name, text);
  writing.lose(path, text, "kept");
  return "";
}
