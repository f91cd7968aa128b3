import { codeLists, idPattern } from "@regional-plan/model";
import { OptionError } from "../contract/option-error.ts";
import { prefixes } from "./vocabulary.ts";

/**
 * The address below which the ids of a plan stand, `<base>#goal-1`: the one that was given, without its fragment and with what no
 * IRI may hold percent-encoded, or a name that leads nowhere. Without a scheme it is no address: that is for the caller to mend.
 */
export function baseOf(planId: string, given?: string): string {
  if (given === undefined || given.trim() === "") return `urn:x-regional-plan:${planId}`;
  const base = encodeIri(given.trim()).replace(/#.*$/u, "");
  if (!hasScheme.test(base)) {
    throw new OptionError({
      en: `The base “${given}” is no absolute IRI such as https://example.org/plans/my-city.`,
      zh: `网址“${given}”不是完整的 IRI，应如 https://example.org/plans/my-city。`,
    });
  }
  return base;
}

/** The IRI of a code: of a published one in our own namespace, of one's own below the plan. */
export function codeIri(list: string, code: string, base: string): string {
  return isPublished(list, code) ? `${prefixes.rp}${list}.${code}` : `${base}#${list}.${encodeURIComponent(wellFormed(code))}`;
}

/** Whether a code is one of its list, rather than one's own. */
export function isPublished(list: string, code: string): boolean {
  return Object.hasOwn(codeLists[list as keyof typeof codeLists].labels, code);
}

/** What an address of the plan is in the graph: an item of it, another resource, or a mere text, since it is no IRI. */
export function addressOf(text: string): { id: string } | { iri: string } | { text: string } {
  if (idPattern.test(text)) return { id: text };
  const scheme = text.slice(0, text.indexOf(":"));
  return isIri(text) && !Object.hasOwn(prefixes, scheme) ? { iri: text } : { text };
}

/** Whether a text is an absolute IRI as RDF takes it. */
function isIri(text: string): boolean {
  return hasScheme.test(text) && !unfit.test(text);
}

function encodeIri(text: string): string {
  return wellFormed(text).replace(new RegExp(unfit.source, "gu"), (sign) => encodeURIComponent(sign));
}

/** A text without halves of characters, which cannot be encoded. */
const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/gu, "\ufffd");

const hasScheme = /^[A-Za-z][A-Za-z0-9+.-]*:./u;

/** What no IRI holds: blanks, controls, some brackets, a percent sign that encodes nothing, half a character. */
const unfit = /[\0-\x20\x7f-\xa0<>"{}|\\^`\u2028\u2029\ud800-\udfff\ufffe\uffff]|%(?![0-9A-Fa-f]{2})/u;
