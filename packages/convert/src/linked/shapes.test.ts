import { readdirSync, readFileSync } from "node:fs";
import type { Plan } from "@regional-plan/model";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it, test } from "vitest";
import { folder } from "../formats/folder/index.ts";
import { turtle } from "../formats/turtle/index.ts";
import { makeContext } from "./context.ts";
import { prefixes } from "./vocabulary.ts";

const published = (name: string) => readFileSync(new URL(`../../linked-data/${name}`, import.meta.url), "utf8");

const parse = (text: string) => new Store(new Parser().parse(text));

const shapes = new SHACLValidator(parse(published("shapes.ttl")));

const compact = String((await turtle.write(transportCompact)).content);

const ningbo = await readNingbo();

describe("the shapes", () => {
  test.each([fiveYearPlan, transportCompact, ningbo].map((plan) => [plan.id, plan] as const))(
    "pass %s",
    async (_, plan) => {
      const { results } = await shapes.validate(parse(String((await turtle.write(plan)).content)));
      expect(results.map(({ focusNode, path }) => [focusNode?.value, path?.value])).toEqual([]);
    },
    60_000,
  );

  test.each([
    ["a goal without a statement", '  dcterms:description "Three cities, one timetable"@en ;\n', "", "goal-vision", "MinCount"],
    ["a link that leads nowhere", "rp:for :goal-reach", "rp:for :goal-nowhere", "target-trips-2026", "Node"],
    ["a code of no list", "rp:comparator.gte", "rp:comparator.more", "target-trips-2026", "In"],
    ["a number that is no decimal", '"36"^^xsd:decimal', '"3.6E1"^^xsd:double', "target-trips-2026", "Node"],
    ["a text without its language", '"Yearly review"@en', '"Yearly review"', "arrangement-review", "Datatype"],
    [
      "a date of no calendar",
      'dcterms:issued "2024-02-05"^^xsd:date',
      'dcterms:issued "5 Feb 2024"',
      "three-rivers-transport-compact",
      "Or",
    ],
  ])("tell %s", async (_, from, to, item, component) => {
    expect(compact).toContain(from);
    const { results } = await shapes.validate(parse(compact.replace(from, to)));
    const told = results.map(({ focusNode, sourceConstraintComponent: by }) => [focusNode?.value, by?.value]);
    expect(told).toEqual([
      [`urn:x-regional-plan:three-rivers-transport-compact#${item}`, `http://www.w3.org/ns/shacl#${component}ConstraintComponent`],
    ]);
  });
});

it("has the context of today among what is published", () => {
  expect(JSON.parse(published("context.jsonld"))).toEqual({ "@context": makeContext() });
});

it("has every term of ours in the ontology, in two languages", async () => {
  const ontology = parse(published("ontology.ttl"));
  const defined = new Set([...ontology].map(({ subject }) => subject.value));
  const used = [fiveYearPlan, transportCompact].map(async (plan) => parse(String((await turtle.write(plan)).content)));
  const ours = [...(await Promise.all(used)).flatMap((graph) => [...graph])]
    .flatMap(({ predicate, object }) => [predicate.value, object.value])
    .filter((iri) => iri.startsWith(prefixes.rp));
  expect(ours.length).toBeGreaterThan(100);
  expect(ours.filter((iri) => !defined.has(iri))).toEqual([]);
  const labels = [...ontology].filter(({ predicate }) => /#(?:label|prefLabel)$|\/title$/u.test(predicate.value));
  expect(labels.filter(({ object }) => object.language === "zh").length).toBe(
    labels.filter(({ object }) => object.language === "en").length,
  );
});

async function readNingbo(): Promise<Plan> {
  const root = new URL("../../../../seeds/ningbo/plan/", import.meta.url);
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  const { plan } = await folder.read(new Map(names.map((name) => [name.replaceAll("\\", "/"), readFileSync(new URL(name, root))])));
  if (plan === undefined) throw new Error("The reference plan can be read.");
  return plan;
}
