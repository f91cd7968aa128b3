import { readFileSync } from "node:fs";
import {
  compileShape,
  headShape,
  type ItemKind,
  itemKinds,
  itemShapes,
  itemsOf,
  type LinkKind,
  listOfKind,
  type Plan,
  planShape,
  type Shape,
  shapeOfKey,
} from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { spoil } from "@regional-plan/repository/spoil";
import { expect, it } from "vitest";
import type { ConformanceCase } from "../conformance/conformance-case.ts";
import { codes } from "../src/codes/codes.ts";
import { channels } from "../src/engine/compile-read.ts";
import { validatePlan } from "../src/engine/validate-plan.ts";
import type { Placed, Visited, Visitors } from "../src/engine/visited.ts";
import { rules } from "../src/registry.gen.ts";
import type { Rule } from "../src/rules/define-rule.ts";

const { cases } = JSON.parse(readFileSync(new URL("../conformance/cases.json", import.meta.url), "utf8")) as { cases: ConformanceCase[] };

/** What was seen with the wrong shape. */
type Wrong = Record<string, unknown>;

/** A rule that looks at the shape of everything that it can get hold of, as another one is shown it. */
function spyOn(rule: Rule, wrong: Wrong[]): Rule {
  return {
    ...rule,
    check: (context) => {
      const { plan, ids, find, duplicates, previous, report } = context;
      const look = (where: string, shape: Shape | undefined, value: unknown) => {
        if (shape === undefined || !compileShape(shape)(value)) wrong.push({ rule: rule.id, where, value });
      };
      const lookAtItem = (where: string, kind: LinkKind, item: unknown) =>
        kind === "plan" ? item === plan || wrong.push({ rule: rule.id, where, item }) : look(where, itemShapes[kind], item);
      const lookAtPlaced = (where: string, placed: Placed | undefined) => {
        if (placed === undefined) return;
        lookAtItem(where, placed.kind, placed.item);
        if (placed.kind !== "plan" && itemsOf(plan, placed.kind)[placed.index] !== placed.item)
          wrong.push({ rule: rule.id, where, placed });
      };
      lookAtPlan(plan, wrong);
      for (const id of ids()) lookAtPlaced(`find ${id}`, find(id));
      for (const item of duplicates) if (kindIn(plan, item) === undefined) wrong.push({ duplicate: item });
      if (previous !== undefined) lookAtPlan(previous, wrong);
      const given = rule.check(context) ?? {};
      const spies: Record<string, unknown> = {};
      for (const kind of itemKinds) spies[kind] = (item: unknown) => void lookAtItem(kind, kind, item);
      const visit = (value: Visited<unknown> & { target?: Placed | undefined }) => {
        const { kind, owner, site } = value;
        const shape = site.steps.reduce<Shape | undefined>(
          (at, step) => at && shapeOfKey(at, step ?? 0),
          kind === "plan" ? headShape : itemShapes[kind],
        );
        look(site.steps.join("/"), shape, value.value);
        if (kind !== "plan" || owner !== plan) lookAtItem("owner", kind, owner);
        lookAtPlaced("target", value.target);
        // It can say where it stands, too.
        report(value, "");
      };
      for (const channel of [...channels, "oddLink", "oddText", "oddQuote"]) spies[channel] = visit;
      spies.item = (item: unknown, kind: ItemKind) => void lookAtItem("item", kind, item);
      return joined(spies as Visitors, given);
    },
  };
}

/** Both of two rules' visitors. */
function joined(first: Visitors, second: Visitors): Visitors {
  const both: Record<string, unknown> = { ...first, ...second };
  const [one, other] = [first, second] as Record<string, ((...seen: unknown[]) => void) | undefined>[];
  for (const key of Object.keys(both)) {
    both[key] = (...seen: unknown[]) => {
      one?.[key]?.(...seen);
      other?.[key]?.(...seen);
    };
  }
  return both;
}

/** Of a plan whose own fields are broken, what it must have and has not is empty. */
function lookAtPlan(plan: Plan, wrong: Wrong[]): void {
  const empty: Readonly<Record<string, string>> = { specVersion: '""', id: '""', title: "{}", languages: "[]" };
  for (const [key, value] of Object.entries(plan)) {
    const shape = shapeOfKey(planShape, key);
    if (JSON.stringify(value) === empty[key]) continue;
    if (shape === undefined || !compileShape(shape)(value)) wrong.push({ key, value });
  }
}

const kindIn = (plan: Plan, item: unknown): ItemKind | undefined =>
  itemKinds.find((kind) => ((plan[listOfKind[kind]] ?? []) as readonly unknown[]).includes(item));

const plain: Rule = {
  ...{ id: "my-city/spy", severity: "info", preset: "basic", basis: "house" },
  ...{ message: { en: "-", zh: "-" }, why: { en: "-", zh: "-" }, fix: { en: "-", zh: "-" } },
  examples: { valid: [], invalid: [] },
  check: () => undefined,
};

it("shows no rule anything of the wrong shape, neither a project's own nor one of the catalogue", () => {
  const random = randomNumbers(14);
  let broken = 0;
  for (let count = 0; count < casesToTry(1500, 250); count++) {
    const one = cases[random(cases.length)] as ConformanceCase;
    const [input, previous] = [spoil(one.input, random), one.previous && spoil(one.previous, random)] as [unknown, Plan | undefined];
    const wrong: Wrong[] = [];
    // A rule with the id of one of the catalogue takes its place.
    const spied = rules[random(rules.length)] as Rule;
    const { findings } = validatePlan(input, {
      preset: "strict",
      codes,
      asOf: "2026-11-23",
      rules: [spyOn(plain, wrong), spyOn(spied, wrong)],
      ...(one.documents && { documents: one.documents }),
      ...(previous !== undefined && { previous }),
    });
    if (findings.some(({ rule }) => rule === "structure/schema")) broken++;
    if (wrong.length > 0) expect({ input, wrong }).toEqual({ input, wrong: [] });
  }
  expect(broken).toBeGreaterThan(100);
});
