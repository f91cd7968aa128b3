import { applyOperations, type FixOperation, isSameValue, type Plan, serialisePlan, toPointer } from "@regional-plan/model";
import type { Content, Format } from "./define-format.ts";
import { readPlan } from "./read-plan.ts";
import { sameContent } from "./same-content.ts";
import { tryMapping, without } from "./try-mapping.ts";

/** A way in which a format does not keep to the contract of all formats. */
export interface Breach {
  /** What was tried. */
  trial: "deterministic" | "round-trip" | "mapping" | "edit" | "garbage" | "detect";
  /** What came of it. */
  problem: string;
}

/**
 * Holds a format to the contract of all formats: the same plan gives the same bytes; what is read back differs from the
 * plan only where `losses` said so; what the mapping names is written, and nothing else; garbage gives findings, not
 * exceptions; the format recognises what it wrote, and no other of `others` does; an edit changes what it was asked to, and
 * nothing else. An empty list says that it kept to all of it.
 */
export async function testFormat(format: Format, plans: readonly Plan[], others: readonly Format[] = []): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const plan of plans) {
    breaches.push(...(await deterministic(format, plan)), ...(await roundTrip(format, plan)));
    breaches.push(...(await tryMapping(format, plan)).map((problem): Breach => ({ trial: "mapping", problem })));
    breaches.push(...(await edited(format, plan)), ...(await detected(format, plan, others)));
  }
  return [...breaches, ...(await survivesGarbage(format))];
}

async function deterministic({ write }: Format, plan: Plan): Promise<Breach[]> {
  if (write === undefined) return [];
  const { content } = await write(plan);
  const again = await write(JSON.parse(JSON.stringify(plan)) as Plan);
  return sameContent(content, again.content) ? [] : [{ trial: "deterministic", problem: `Plan ${plan.id} was written in two ways.` }];
}

async function roundTrip({ write, load }: Format, plan: Plan): Promise<Breach[]> {
  if (write === undefined || load === undefined) return [];
  const { content, losses } = await write(plan);
  const { plan: back, findings } = await readPlan({ load }, content);
  if (back === undefined)
    return [{ trial: "round-trip", problem: `Plan ${plan.id} was not read back: ${JSON.stringify(findings.slice(0, 3))}` }];
  const expected = without(
    plan,
    losses.map(({ path }) => path),
  );
  return serialisePlan(back) === serialisePlan(expected)
    ? []
    : [{ trial: "round-trip", problem: `Plan ${plan.id} came back changed, beyond its losses.` }];
}

async function edited({ write, load, edit }: Format, plan: Plan): Promise<Breach[]> {
  if (write === undefined || load === undefined || edit === undefined) return [];
  const { content } = await write(plan);
  const before = JSON.stringify((await load(content)).value);
  const operation: FixOperation = { op: "replace", path: toPointer(["title", plan.languages[0] ?? "en"]), value: "- edited: #1" };
  const { content: after, refused } = await edit(content, [operation]);
  const expected = applyOperations((await load(content)).value, [operation]).value;
  if (refused.length > 0 || !isSameValue((await load(after)).value, expected))
    return [{ trial: "edit", problem: `The title of plan ${plan.id} was not replaced.` }];
  return JSON.stringify((await load(content)).value) === before
    ? []
    : [{ trial: "edit", problem: `Editing plan ${plan.id} changed what was given.` }];
}

async function survivesGarbage({ load, edit }: Format): Promise<Breach[]> {
  if (load === undefined) return [];
  const breaches: Breach[] = [];
  for (const [index, content] of garbage.entries()) {
    try {
      const { plan, findings } = await readPlan({ load }, content);
      await edit?.(content, [{ op: "replace", path: "/id", value: "p" }]);
      if (plan === undefined && findings.length === 0) breaches.push({ trial: "garbage", problem: `Garbage ${index} gave no finding.` });
    } catch (error) {
      breaches.push({ trial: "garbage", problem: `Garbage ${index} threw: ${String(error)}` });
    }
  }
  return breaches;
}

async function detected(format: Format, plan: Plan, others: readonly Format[]): Promise<Breach[]> {
  if (format.write === undefined || format.load === undefined) return [];
  const { content } = await format.write(plan);
  const claimants = [format, ...others.filter((other) => other.id !== format.id)]
    .filter((candidate) => candidate.detect(content))
    .map(({ id }) => id);
  return claimants.length === 1 && claimants[0] === format.id
    ? []
    : [{ trial: "detect", problem: `Recognised by: ${claimants.join(", ") || "none"}.` }];
}

/** What arrives when something went wrong, or somebody means ill. */
const garbage: readonly Content[] = [
  "",
  "\uFEFF",
  "null",
  "[]",
  "42",
  "\0\0\0",
  "{",
  "[".repeat(100_000),
  `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
  '{"__proto__":{"polluted":true}}',
  '{"specVersion":"0.2","id":"p","title":{"en":"P"},"languages":["en"],"goals":[{"id":"g","statement":{"__proto__":"x"}}]}',
  '{"specVersion":"0.2","id":"p","title":{"en":"P"},"languages":["en"],"goals":1e999}',
  '{"specVersion":"99.0"}',
  "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n",
  "key: [unclosed",
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
  new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]),
  new Map([["../plan.yaml", "id: p"]]),
  new Map([["plan.yaml", "- not a map"]]),
  new Map([
    ["plan.yaml", 'specVersion: "0.2"'],
    ["goals.yaml", "targets: []"],
  ]),
  new Map([["plan.yaml", new Uint8Array([0xff])]]),
];
