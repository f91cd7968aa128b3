import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { uri } from "./uri.ts";

it("holds on its examples", () => expect(tryExamples(uri, { codes })).toEqual([]));

it.each(["https://example.org", "http://example.org/计划?a=b#c", "HTTPS://EXAMPLE.ORG"])("follows %s", (url) => {
  expect(foundBy(uri, { instruments: [{ id: "instrument-1", name: { zh: "规划" }, url }] })).toEqual([]);
});

it.each([
  "example.org",
  "//example.org",
  "https://",
  "https:// example.org",
  "ftp://example.org",
  "data:text/html,x",
  " https://example.org",
])("does not follow %s", (url) => {
  expect(foundBy(uri, { instruments: [{ id: "instrument-1", name: { zh: "规划" }, url }] })).toEqual(["/instruments/0/url"]);
});

it("looks at evidence, at what is the same elsewhere, and at identifiers", () => {
  expect(
    foundBy(uri, {
      agencies: [
        {
          id: "agency-1",
          name: { zh: "大学" },
          sameAs: ["agency-2", "urn:isbn:9787", "javascript:alert(1)"],
          identifiers: [{ scheme: "uri", value: "no address" }],
        },
      ],
      reports: [
        {
          id: "report-1",
          asOf: "2021",
          entries: [
            {
              for: "p",
              evidence: [
                { title: { zh: "通报" }, url: "https://example.org" },
                { title: { zh: "通报" }, url: "bulletin.pdf" },
              ],
            },
          ],
        },
      ],
    }),
  ).toEqual(["/agencies/0/identifiers/0/value", "/agencies/0/sameAs/2", "/reports/0/entries/0/evidence/1/url"]);
});
