import type { Problem } from "./shape-problem.ts";

/** The tag that one of the oldest kind was replaced by; `undefined` for others. */
export const replacedTag = (tag: string): string | undefined => replacements.get(tag.toLowerCase()) || undefined;

/**
 * What is to be said of a tag that BCP 47 allows and that tells other programs nothing: one for private use (`x-own`), or of
 * the oldest kind (`i-klingon`). A plan takes neither, as its texts are for others to read.
 */
export function unheardTag(tag: string): Problem | undefined {
  if (/^x(?:-[a-z0-9]{1,8})+$/iu.test(tag)) return { variant: "privateTag", params: { key: tag, sample: `zh-${tag.toLowerCase()}` } };
  return replacements.has(tag.toLowerCase()) ? { variant: "oldTagAlone", params: { key: tag } } : undefined;
}

/** All tags that begin with i, which were registered before there were subtags, and by what IANA's registry replaces them. */
const replacements: ReadonlyMap<string, string> = new Map([
  ["i-ami", "ami"],
  ["i-bnn", "bnn"],
  ["i-default", ""],
  ["i-enochian", ""],
  ["i-hak", "hak"],
  ["i-klingon", "tlh"],
  ["i-lux", "lb"],
  ["i-mingo", ""],
  ["i-navajo", "nv"],
  ["i-pwn", "pwn"],
  ["i-tao", "tao"],
  ["i-tay", "tay"],
  ["i-tsu", "tsu"],
]);
