import { readFileSync } from "node:fs";
import { type Plan, parsePlan } from "@regional-plan/model";
import { expect, test } from "vitest";
import { inventedPlans } from "./invented-cities.ts";

const ningbo = JSON.parse(readFileSync(new URL("../../../ningbo/dist/plan.json", import.meta.url), "utf8")) as Plan;

test("invented plans are plans, each of another city, and the same ones each time", () => {
  const texts = [...inventedPlans(ningbo, 40)];
  expect([...inventedPlans(ningbo, 3, 12)]).toEqual(texts.slice(12, 15));
  const plans = texts.map((text) => parsePlan(JSON.parse(text)).plan);
  expect(new Set(plans.map((plan) => plan?.id)).size).toBe(40);
  expect(plans.every((plan) => plan !== undefined && plan.issued !== undefined)).toBe(true);
  expect(texts.some((text) => text.includes("\n") || /宁波|ningbo/iu.test(text))).toBe(false);
});
