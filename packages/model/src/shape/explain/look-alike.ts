import type { Finding } from "../../finding/finding.ts";

/** A text that is not of Latin letters alone, where it looks so. */
export interface LookAlike {
  /** The first sign that only looks like another, and what it looks like. */
  readonly sign: string;
  readonly like: string;
  /** What kind of a sign it is, by the terms of `schemaFinding`. */
  readonly kind: string;
  /** The text of the signs that they look like. */
  readonly plain: string;
}

/** The signs in a text that only look like letters, digits and hyphens of ASCII; `undefined` where none is. */
export function lookAlike(text: string): LookAlike | undefined {
  const sign = [...text].find((one) => likeOf(one) !== undefined);
  const found = sign === undefined ? undefined : likeOf(sign);
  if (sign === undefined || found === undefined) return undefined;
  return { sign, ...found, plain: [...text].map((one) => likeOf(one)?.like ?? one).join("") };
}

/** What a message says of it. */
export function lookAlikeParams({ sign, like, kind }: LookAlike): NonNullable<Finding["params"]> {
  return { sign, code: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`, like, script: `sign-${kind}` };
}

function likeOf(sign: string): { like: string; kind: string } | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return undefined;
  // The full-width forms of ASCII stand in its order.
  const wide = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : "";
  if (/[A-Za-z0-9_-]/u.test(wide)) return { like: wide, kind: "full-width" };
  for (const { kind, signs, like } of alike) {
    const at = signs.indexOf(sign);
    if (at >= 0) return { like: like[at] ?? "", kind };
  }
  return undefined;
}

/** Signs that hardly anybody tells from those below them, by Unicode's list of confusables (UTS 39). */
const alike: readonly { kind: string; signs: string; like: string }[] = [
  { kind: "cyrillic", signs: "аеорсухіјѕһԁԛԝӏѵАВЕКМНОРСТУХІЈЅԌԚԜ", like: "aeopcyxijshdqwlvABEKMHOPCTYXIJSGQW" },
  { kind: "greek", signs: "αονρικυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", like: "aovpikuxyABEZHIKMNOPTYX" },
  { kind: "armenian", signs: "օսհոցԼՕՏ", like: "ouhngLOS" },
  { kind: "letter", signs: "ıɩɑɡ", like: "iiag" },
  { kind: "dash", signs: "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\u30fc\u2043", like: "-----------" },
];
