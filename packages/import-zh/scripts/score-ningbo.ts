import { readFileSync } from "node:fs";
import type { Plan, SourceSpan } from "@regional-plan/model";
import { importPlan } from "../src/index.ts";

/** npm run score:ningbo: how much of the reference dataset the import of its source finds. */
const reference = JSON.parse(readFileSync(new URL("../../ningbo/generated/plan.json", import.meta.url), "utf8")) as Plan;
const { plan } = await importPlan(readFileSync(new URL("../../../seeds/ningbo/source.txt", import.meta.url)));
if (plan === undefined) throw new Error("The source of the Ningbo plan is no document.");

interface Placed {
  readonly source?: readonly SourceSpan[];
  readonly mentions?: readonly { readonly source?: readonly SourceSpan[] }[];
}

const spansOf = ({ source = [], mentions = [] }: Placed) => [...source, ...mentions.flatMap((mention) => mention.source ?? [])];

/** Two spans tell the same thing where they share at least half of the longer one. */
function isSame(a: SourceSpan, b: SourceSpan): boolean {
  const [from, to, first, last] = [a.start ?? 0, a.end ?? 0, b.start ?? 0, b.end ?? 0];
  return (Math.min(to, last) - Math.max(from, first)) * 2 >= Math.max(to - from, last - first);
}

const sharesAny = (items: readonly Placed[], one: Placed) =>
  items.some((item) => spansOf(item).some((a) => spansOf(one).some((b) => isSame(a, b))));
const share = (found: number, all: number) => `${found} of ${all} (${((found / all) * 100).toFixed(1)} %)`;
const words = (item: { readonly statement?: { readonly [language: string]: string } }) => item.statement?.zh;

const clauses = [...(plan.actions ?? []), ...(plan.goals ?? []), ...(plan.targets ?? [])];
const actions = reference.actions ?? [];
const isBody = (kind: string | undefined) => kind !== "collective" && kind !== "party" && kind !== "person";
const named: Placed[] = [...(reference.projects ?? []), ...(reference.agencies ?? []).filter(({ kind }) => isBody(kind))];
const all: Placed[] = [...(reference.projects ?? []), ...(reference.agencies ?? [])];
const found: Placed[] = [...(plan.projects ?? []), ...(plan.agencies ?? [])];
const introductions = (reference.domains ?? []).filter((domain) => plan.domains?.some((own) => words(own) === words(domain)));

console.log(`headings                    ${share(plan.outline?.length ?? 0, reference.outline?.length ?? 0)}`);
console.log(`introductions of domains    ${share(introductions.length, reference.domains?.length ?? 0)}`);
console.log(`clauses                     ${share(actions.filter((action) => sharesAny(clauses, action)).length, actions.length)}`);
console.log(`projects and organisations  ${share(named.filter((item) => sharesAny(found, item)).length, named.length)}`);
console.log(`false ones among those found ${share(found.filter((item) => !sharesAny(all, item)).length, found.length)}`);
