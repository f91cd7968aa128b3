import { isRealDay, readLooseDate } from "./loose-date.ts";
import type { ValueKind } from "./vocabulary.ts";

/** A value as the schema wants it. */
export interface SettledValue {
  /** The value; empty where none could be told. */
  readonly text: string;
  /** Whether the schema allows what was written. */
  readonly isValid: boolean;
}

/** What a value is, whether it is written as the schema wants it or as people write it. */
export function settleValue(text: string, kind: Exclude<ValueKind, "text">): SettledValue {
  const plain = text.trim();
  if (plain === "") return { text: "", isValid: kind === "date or nothing" || kind === "number or nothing" || kind === "address" };
  switch (kind) {
    case "id":
      return isIdentifier(plain) ? { text: plain, isValid: true } : { text: asIdentifier(plain), isValid: false };
    case "date":
    case "date or nothing":
      return isDate(plain) ? { text: plain, isValid: true } : { text: readLooseDate(plain) ?? "", isValid: false };
    case "number":
    case "number or nothing":
      return isNumber(plain) ? { text: plain, isValid: true } : { text: asNumber(plain), isValid: false };
    case "address":
      return { text: isAddress(plain) ? plain : "", isValid: isAddress(plain) };
    default:
      return kind.includes(plain)
        ? { text: plain, isValid: true }
        : { text: kind.find((code) => letters(code) === letters(plain)) ?? "", isValid: false };
  }
}

/** Whether a text is an XML name without a colon, as identifiers must be. */
export const isIdentifier = (text: string) => /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(text) || identifier.test(text);

const start = "_\\p{L}\\p{Nl}";
const identifier = new RegExp(`^[${start}][${start}\\p{M}\\p{Nd}.·-]*$`, "u");
const notInIdentifier = new RegExp(`[^${start}\\p{M}\\p{Nd}.·-]`, "gu");

/** An identifier that comes as near to a text as one can; nothing where no sign of it can be kept. */
function asIdentifier(text: string): string {
  const kept = text.replace(/^\{(.*)\}$/su, "$1").replace(notInIdentifier, "_");
  return /^_*$/u.test(kept) ? "" : isIdentifier(kept) ? kept : `_${kept}`;
}

/** A day as XML Schema writes it, with or without a time zone. */
export const isDate = (text: string) =>
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})?$/u.test(text) && isRealDay(text.slice(0, 10));

/** A decimal as XML Schema writes it. */
export const isNumber = (text: string) => /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/u.test(text);

/** Groups of three digits are read as one number: nothing else can be meant. */
function asNumber(text: string): string {
  const isGrouped = /^[+-]?[0-9]{1,3}(?:(?:,[0-9]{3})+|(?:[ \u00a0\u202f][0-9]{3})+)(?:\.[0-9]+)?$/u.test(text);
  return isGrouped ? text.replace(/[, \u00a0\u202f]/gu, "") : "";
}

/**
 * Whether a text passes for an address. Prose in any script does, by the schema; a percent sign has to begin an escape, `#` stands
 * once, brackets only around an address of IPv6, and before the first colon stands a scheme.
 */
function isAddress(text: string): boolean {
  const rest = text.replace(/\/\/\[[0-9A-Fa-f:.]+\]/u, "//");
  if (/%(?![0-9A-Fa-f]{2})|#[^#]*#|[[\]]/u.test(rest)) return false;
  const [, before] = /^([^/?#:]*):/u.exec(rest) ?? [];
  const [, port] = /\/\/[^/?#]*:([^/?#@]*)(?:[/?#]|$)/u.exec(rest) ?? [];
  return (before === undefined || /^[A-Za-z][A-Za-z0-9+.-]*$/u.test(before)) && (port === undefined || /^[0-9]+$/u.test(port));
}

const letters = (code: string) => code.toLowerCase().replace(/[\s_-]/gu, "");
