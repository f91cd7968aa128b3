import { type Plan, planShape, serialisePlan } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import jsonldLibrary from "jsonld";
import { describe, expect, it, test } from "vitest";
import { detectFormat } from "../../contract/find-format.ts";
import { makeContext } from "../../linked/context.ts";
import { awkwardPlan } from "../../linked/testing/awkward-plan.ts";
import { graphOfJsonld } from "../../linked/testing/graphs.ts";
import { json } from "../json/index.ts";
import { jsonld } from "./index.ts";

const base = "https://example.org/plans/my-city";

const plans = arbitraryOf(planShape).map((plan) => ({ ...(plan as Plan), specVersion: "0.3" }));

const write = async (plan: Plan, options = {}) => String((await jsonld.write(plan, { base, ...options })).content);

describe("reading gives back the same plan", () => {
  test.each([fiveYearPlan, transportCompact, awkwardPlan].map((plan) => [plan.id, plan] as const))("%s", async (_, plan) => {
    const { plan: back, findings } = await jsonld.read(await write(plan));
    expect(findings).toEqual([]);
    expect(serialisePlan(back as Plan)).toBe(serialisePlan(plan));
  });

  test("any", async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.constantFrom({}, { context: "linked" }, { base: undefined }), async (plan, options) => {
        const { plan: back } = await jsonld.read(await write(plan, options));
        expect(serialisePlan(back as Plan)).toBe(serialisePlan(plan));
      }),
      { seed: 7, numRuns: casesToTry(300) },
    );
  });

  test("numbers of others as they were written", async () => {
    const text = '{"specVersion":"0.3","id":"p","title":{"en":"P"},"languages":["en"],"extensions":{"example.org":{"release":1.10}}}';
    const { plan } = await json.read(text);
    const { plan: back, findings } = await jsonld.read(await write(plan as Plan));
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([["content/number-spelling", "/extensions/example.org/release"]]);
    expect(serialisePlan(back as Plan)).toContain('"release": 1.10');
  });

  test("after another processor has made JSON of the graph, but for the order and what it writes in small letters", async () => {
    const written = JSON.parse(await write({ ...transportCompact, languages: ["en"] })) as object;
    const expanded = await jsonldLibrary.expand(written, { base });
    const again = await jsonldLibrary.compact(expanded, { "@base": base, ...makeContext() } as object, { base });
    const { plan, findings } = await jsonld.read(JSON.stringify(again));
    expect(findings).toEqual([]);
    const sorted = (of?: Plan) => Object.fromEntries(Object.entries(of ?? {}).map(([key, value]) => [key, JSON.stringify(value)?.length]));
    expect(sorted(plan)).toEqual(sorted(transportCompact));
  });
});

describe("in the graph", () => {
  const graph = async (plan: Partial<Plan>, options = {}) =>
    (
      await graphOfJsonld(
        await write({ specVersion: "0.3", id: "p", title: { "zh-Hans": "甲" }, languages: ["zh-Hans"], ...plan }, options),
      )
    )
      .filter((line) => !line.includes("rdf-syntax-ns#") && !line.includes("#specVersion"))
      .join("\n");

  it("has what others have a word for in their words", async () => {
    const lines = await graph({ agencies: [{ id: "agency-1", name: { en: "A" }, parent: "agency-2" }] });
    expect(lines).toContain('<http://purl.org/dc/terms/title> "甲"@zh-hans .');
    expect(lines).toContain(`<${base}#agency-1> <http://www.w3.org/ns/org#subOrganizationOf> <${base}#agency-2> .`);
  });

  it.each([
    ["2025", "http://www.w3.org/2001/XMLSchema#gYear"],
    ["2025-06", "http://www.w3.org/2001/XMLSchema#gYearMonth"],
    ["2025-06-30", "http://www.w3.org/2001/XMLSchema#date"],
    ["2025-02-30", "http://id.loc.gov/datatypes/edtf/EDTF"],
    ["2025-33", "http://id.loc.gov/datatypes/edtf/EDTF"],
    ["2021/..", "http://id.loc.gov/datatypes/edtf/EDTF"],
  ])("has the date %s as %s", async (issued, type) => {
    expect(await graph({ issued })).toContain(`"${issued}"^^<${type}>`);
  });

  it.each([
    [undefined, "urn:x-regional-plan:p#p"],
    ["https://example.org/a b/<宁波>", "https://example.org/a%20b/%3C宁波%3E#p"],
    ["https://example.org/100%", "https://example.org/100%25#p"],
    ["https://example.org/p#old", "https://example.org/p#p"],
  ])("has ids below the base %s", async (given, iri) => {
    expect(await graph({}, { base: given })).toContain(`<${iri}> <http://purl.org/dc/terms/title>`);
  });

  it("keeps every statement of an awkward address: one that is no IRI is a text", async () => {
    const lines = await graph({
      instruments: [{ id: "i", name: { en: "I" }, url: "https://example.org/a b", sameAs: ["p", "https://example.org/x"] }],
    });
    expect(lines).toContain('<https://schema.org/url> "https://example.org/a b" .');
    expect(lines).toContain("<https://schema.org/sameAs> <https://example.org/x> .");
    expect(lines).toContain(`<https://schema.org/sameAs> <${base}#p> .`);
  });

  it("has a code of the model as a published concept, and one's own below the plan", async () => {
    const lines = await graph({ kind: "x-own kind", status: "draft" });
    expect(lines).toContain("/linked-data/ontology.ttl#plan-status.draft> .");
    expect(lines).toContain(`<${base}#plan-kind.x-own%20kind> .`);
  });

  it("names the document of a span that names none", async () => {
    const lines = await graph({
      documents: [{ id: "d", title: { en: "D" } }],
      goals: [{ id: "g", statement: { en: "G" }, source: [{ quote: "q" }] }],
    });
    expect(lines).toContain(`<http://www.w3.org/ns/oa#hasSource> <${base}#d> .`);
  });
});

it("refuses a base that is no address", async () => {
  const refused = expect(jsonld.write(transportCompact, { base: "plans/my-city" })).rejects;
  await refused.toMatchObject({
    message: expect.stringContaining("no absolute IRI"),
    template: { zh: expect.stringContaining("不是完整的 IRI") },
  });
});

it("names the context by its address where asked to", async () => {
  const { "@context": context } = JSON.parse(await write(transportCompact, { context: "linked" })) as Record<string, unknown>;
  expect(context).toEqual(["https://unpkg.com/@regional-plan/convert/linked-data/context.jsonld", { "@base": base }]);
});

describe("what somebody changed by hand", () => {
  it("is told where it stands", async () => {
    const text = (await write(transportCompact))
      .replace('"value": "31.4"', '"value": "about 31"')
      .replace('"comparator": "gte"', '"comparator": "more"');
    const { findings, plan } = await jsonld.read(text);
    expect(plan).toBeUndefined();
    const lines = text.split("\n");
    expect(findings.map(({ path, location }) => [path, lines[(location?.line ?? 0) - 1]?.trim().replace(/,$/u, "")])).toEqual([
      ["/indicators/0/baseline/quantity/value", '"value": "about 31"'],
      ["/targets/0/comparator", '"comparator": "more"'],
    ]);
  });

  it("may be as JSON-LD allows: one value without brackets, whole IRIs, plain numbers and dates", async () => {
    const plan = {
      "@context": { "@base": base },
      "@id": `${base}#p`,
      specVersion: "0.3",
      title: { en: "P" },
      languages: "en",
      goals: { id: "#g", statement: { en: "G" }, horizon: "2025", kind: "rp:goal-kind.vision", domains: { "@id": `${base}#d` } },
      targets: [{ id: "#t", statement: { en: "T" }, quantity: { value: 3.5 } }],
    };
    expect((await jsonld.read(JSON.stringify(plan))).plan).toEqual({
      id: "p",
      specVersion: "0.3",
      title: { en: "P" },
      languages: ["en"],
      goals: [{ id: "g", statement: { en: "G" }, horizon: "2025", kind: "vision", domains: ["d"] }],
      targets: [{ id: "t", statement: { en: "T" }, quantity: { value: 3.5 } }],
    });
  });

  it("is told where a number is more than a number holds", async () => {
    const text = (await write(transportCompact)).replace('"value": "31.4"', '"value": "31.400000000000000000001"');
    expect((await jsonld.read(text)).findings.map(({ path }) => path)).toEqual(["/indicators/0/baseline/quantity/value"]);
  });
});

it("is known by its context, even where it is called .json", async () => {
  expect((await detectFormat(await write(transportCompact), "plan.json"))?.id).toBe("jsonld");
  expect((await detectFormat('{"specVersion": "0.3"}', "plan.json"))?.id).toBe("json");
});
