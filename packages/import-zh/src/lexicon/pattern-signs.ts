/**
 * By the code of a sign, 1 where a match of a pattern may begin with it: what need not be tried elsewhere follows from the
 * pattern itself. Read are the parts that patterns of words are made of: words, alternatives, groups, classes and how often
 * they stand; a look behind is not among them.
 */
export const firstSigns = (...patterns: readonly RegExp[]): Uint8Array => tableOf(patterns, false);

/** The same for the sign that a match may end in. */
export const lastSigns = (...patterns: readonly RegExp[]): Uint8Array => tableOf(patterns, true);

/** The signs that a match of a pattern may begin with, one by one. */
export function eachFirstSign(pattern: RegExp): string {
  const signs = signsOf(pattern.source, false);
  if (signs.includes(any)) throw new Error(`${pattern} may begin with any sign`);
  return signs;
}

/** Stands for any sign. */
const any = "\uffff";

function tableOf(patterns: readonly RegExp[], isLast: boolean): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const { source } of patterns) {
    const signs = signsOf(source, isLast);
    if (signs.includes(any)) table.fill(1);
    for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 1;
  }
  return table;
}

/** What a part of a pattern may begin with or end in, and whether nothing need stand there. */
type Part = readonly [signs: string, isOptional: boolean];

function signsOf(source: string, isLast: boolean): string {
  let at = 0;
  /** Alternatives, up to the end or the bracket that closes them. */
  const alternatives = (): Part => {
    let [signs, isOptional] = sequence();
    while (source[at] === "|") {
      at++;
      const [more, isMoreOptional] = sequence();
      signs += more;
      isOptional ||= isMoreOptional;
    }
    return [signs, isOptional];
  };
  const sequence = (): Part => {
    let signs = "";
    let isOptional = true;
    while (at < source.length && !/[|)]/.test(source[at] as string)) {
      const [own, isOwnOptional] = repeated();
      // The first of all that need stand hides what follows it, the last hides what stands before it.
      if (isLast) signs = isOwnOptional ? signs + own : own;
      else if (isOptional) signs += own;
      isOptional &&= isOwnOptional;
    }
    return [signs, isOptional];
  };
  const repeated = (): Part => {
    const [signs, isOptional] = part();
    const [often = "", least] = /^(?:[?*+]|\{(\d+),?\d*\})\??/.exec(source.slice(at, at + 12)) ?? [];
    at += often.length;
    return [signs, isOptional || /^[?*]/.test(often) || least === "0"];
  };
  const part = (): Part => {
    const head = source.slice(at, at + 3);
    if (head[0] === "(") {
      at += head[1] === "?" ? 3 : 1;
      const inner = alternatives();
      at++;
      return /[=!]$/.test(head) && head[1] === "?" ? ["", true] : inner;
    }
    if (head[0] === "[") return [signsOfClass(), false];
    const own = sign();
    return /^[$^]/.test(head) ? ["", true] : [head[0] === "." ? any : own, false];
  };
  const signsOfClass = (): string => {
    const isNegated = source[++at] === "^";
    let signs = isNegated ? any : "";
    for (at += isNegated ? 1 : 0; source[at] !== "]"; ) {
      const first = sign();
      signs += first;
      if (source[at] !== "-" || source[at + 1] === "]") continue;
      at++;
      const last = sign().charCodeAt(0);
      for (let code = first.charCodeAt(0) + 1; code <= last; code++) signs += String.fromCharCode(code);
    }
    at++;
    return signs;
  };
  const sign = (): string => {
    const plain = source[at++] as string;
    if (plain !== "\\") return plain;
    const escaped = source[at++] as string;
    if (escaped === "d") return "0123456789";
    if (escaped === "s") return blanks;
    if (escaped === "u") {
      at += 4;
      return String.fromCharCode(Number.parseInt(source.slice(at - 4, at), 16));
    }
    if (escaped === "p") at = source.indexOf("}", at) + 1;
    // What else is a letter stands for a class.
    return /[a-zA-Z]/.test(escaped) ? any : escaped;
  };
  const [signs, isOptional] = alternatives();
  return isOptional ? any : signs;
}

const blanks =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
