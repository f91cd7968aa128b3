import fc from "fast-check";
import { expect, it } from "vitest";
import { findTerms } from "./find-terms.ts";

const text = (maxLength: number) => fc.string({ unit: fc.constantFrom("沪", "甬", "a", "."), maxLength });

// With a term of one letter every letter is looked at; without, those that no term begins with are passed over.
it.each([1, 2])("finds what a regular expression of all terms finds, the longest first: terms of %s letters and more", (least) => {
  fc.assert(
    fc.property(fc.uniqueArray(text(4).filter((term) => term.length >= least)), text(30), (terms, whole) => {
      const longestFirst = [...terms].sort((a, b) => b.length - a.length).map((term) => term.replaceAll(".", "\\."));
      const expected = terms.length === 0 ? [] : [...whole.matchAll(new RegExp(longestFirst.join("|"), "gu"))].map(([found]) => found);
      const search = findTerms(new Map(terms.map((term) => [term, term])));
      const count = search.in(whole);
      expect(search.found.slice(0, count)).toEqual(expected);
    }),
    { seed: 3, numRuns: 1000 },
  );
});
