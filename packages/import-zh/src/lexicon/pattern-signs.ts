/**
 * By the code of a sign, 1 where a match of a pattern may begin with it: what need not be tried elsewhere follows from the
 * pattern itself. Read are the parts that patterns of words are made of: words, alternatives, groups, classes and how often
 * they stand; a look behind is not among them.
 */
export const firstSigns = (...patterns: readonly RegExp[]): Uint8Array => signsOf(patterns, (parts) => parts);

/** The same for the sign that a match may end in. */
export const lastSigns = (...patterns: readonly RegExp[]): Uint8Array => signsOf(patterns, (parts) => parts.toReversed());

/** The signs that a match of a pattern may begin with, one by one. */
export function eachFirstSign(pattern: RegExp): string {
  const { signs, isOptional } = new Reader(pattern.source, (parts) => parts).readAlternatives();
  if (signs === "all" || isOptional) throw new Error(`${pattern} may begin with any sign`);
  return signs;
}

/** The signs of a part of a pattern; `all` where it may be any. */
interface Part {
  readonly signs: string | "all";
  /** Whether nothing need stand there. */
  readonly isOptional: boolean;
}

function signsOf(patterns: readonly RegExp[], inOrder: (parts: Part[]) => Part[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const { source } of patterns) {
    const { signs, isOptional } = new Reader(source, inOrder).readAlternatives();
    if (signs === "all" || isOptional) table.fill(1);
    else for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 1;
  }
  return table;
}

class Reader {
  #at = 0;
  readonly #source: string;
  readonly #inOrder: (parts: Part[]) => Part[];

  constructor(source: string, inOrder: (parts: Part[]) => Part[]) {
    this.#source = source;
    this.#inOrder = inOrder;
  }

  /** Alternatives, up to the end or the bracket that closes them. */
  readAlternatives(): Part {
    const found: Part[] = [this.#readSequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      found.push(this.#readSequence());
    }
    return { signs: union(found), isOptional: found.some(({ isOptional }) => isOptional) };
  }

  #readSequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at] as string)) parts.push(this.#readRepeated());
    const ordered = this.#inOrder(parts);
    const fixed = ordered.findIndex(({ isOptional }) => !isOptional);
    return { signs: union(fixed < 0 ? ordered : ordered.slice(0, fixed + 1)), isOptional: fixed < 0 };
  }

  #readRepeated(): Part {
    const part = this.#readPart();
    const often = /^(?:[?*+]|\{(\d+),?\d*\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (often === null) return part;
    this.#at += often[0].length;
    return { signs: part.signs, isOptional: part.isOptional || /^[?*]/.test(often[0]) || often[1] === "0" };
  }

  #readPart(): Part {
    const rest = this.#source.slice(this.#at, this.#at + 3);
    const sign = rest[0] ?? "";
    if (sign === "(") {
      const isLook = rest === "(?=" || rest === "(?!";
      this.#at += rest.startsWith("(?") ? 3 : 1;
      const inner = this.readAlternatives();
      this.#at++;
      return isLook ? nothing : inner;
    }
    if (sign === "[") return this.#readClass();
    this.#at++;
    if (sign === "^" || sign === "$") return nothing;
    if (sign === ".") return { signs: "all", isOptional: false };
    return { signs: sign === "\\" ? this.#readEscaped() : sign, isOptional: false };
  }

  #readClass(): Part {
    const isNegated = this.#source[this.#at + 1] === "^";
    let signs: Part["signs"] = "";
    for (this.#at += isNegated ? 2 : 1; this.#source[this.#at] !== "]"; ) {
      const first = this.#readSign();
      if (first === "all" || this.#source[this.#at] !== "-" || this.#source[this.#at + 1] === "]") {
        signs = first === "all" || signs === "all" ? "all" : signs + first;
        continue;
      }
      this.#at++;
      const last = this.#readSign();
      if (signs !== "all") signs += range(first, last);
    }
    this.#at++;
    return { signs: isNegated ? "all" : signs, isOptional: false };
  }

  #readSign(): string {
    const sign = this.#source[this.#at++] as string;
    return sign === "\\" ? this.#readEscaped() : sign;
  }

  #readEscaped(): string {
    const sign = this.#source[this.#at++] as string;
    if (sign === "d") return "0123456789";
    if (sign === "s") return blanks;
    if (sign === "u") {
      this.#at += 4;
      return String.fromCharCode(Number.parseInt(this.#source.slice(this.#at - 4, this.#at), 16));
    }
    if (sign === "p") this.#at = this.#source.indexOf("}", this.#at) + 1;
    // What else is a letter stands for a class.
    return /[a-zA-Z]/.test(sign) ? "all" : sign;
  }
}

const nothing: Part = { signs: "", isOptional: true };
const blanks =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

const union = (parts: readonly Part[]): Part["signs"] =>
  parts.some(({ signs }) => signs === "all") ? "all" : parts.map(({ signs }) => signs).join("");

const range = (first: string, last: string): string =>
  String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, at) => first.charCodeAt(0) + at));
