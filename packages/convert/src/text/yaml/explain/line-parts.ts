/** A line of YAML in its parts, as far as a line alone tells them. */
export interface LineParts {
  /** The blanks, and the hyphens of list entries with theirs. */
  readonly head: string;
  /** The field; empty where there is none. */
  readonly key: string;
  /** The colon and the blanks around it. */
  readonly colon: string;
  /** What stands in the field, without a comment behind it. */
  readonly value: string;
  /** The comment, with the blanks before it. */
  readonly comment: string;
}

/** Takes a line apart. */
export function lineParts(line: string): LineParts {
  const [, head = "", rest = ""] = /^([ \t\u3000\u00A0]*(?:-[ \t]+)*)(.*)$/su.exec(line) ?? [];
  const [, key = "", colon = "", after = rest] = keyAndRest.exec(rest) ?? [];
  const text = colon === "" ? rest : after;
  const comment = commentIn(text);
  const value = text.slice(0, text.length - comment.length);
  return { head, key: colon === "" ? "" : key, colon, value: value.trimEnd(), comment };
}

/** What a field is called: Latin or Chinese letters. */
export const fieldName = String.raw`[\p{L}_$][\p{L}\p{N}_$.-]{0,39}`;

const keyAndRest = new RegExp(`^(${fieldName})([ \\t]*:(?:[ \\t]+|$))(.*)$`, "su");

/** A comment as people set it: a blank on both sides of its sign. */
function commentIn(text: string): string {
  const at = /[ \t]+#(?:[ \t]|$)/u.exec(text)?.index;
  return at === undefined ? "" : text.slice(at);
}
