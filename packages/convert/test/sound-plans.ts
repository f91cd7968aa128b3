import { type Plan, planShape } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import fc from "fast-check";

type Data = Record<string, unknown>;

/** Plans of every shape whose ids are their own and whose links mostly lead somewhere; most texts are in the plan's first language. */
export const soundPlans: fc.Arbitrary<Plan> = fc
  .tuple(arbitraryOf(planShape), fc.infiniteStream(fc.nat(99)))
  .map(([plan, chances]) => sound(plan as Data, () => chances.next().value as number));

function sound(given: Data, chance: () => number): Plan {
  const plan: Data = { ...given, specVersion: "0.3", id: "p", languages: chance() < 50 ? ["en", "zh"] : ["zh"] };
  const language = (plan.languages as string[])[0] as string;
  const ids: Record<string, string[]> = {};
  for (const [list, items] of Object.entries(plan))
    if (Array.isArray(items) && typeof items[0] === "object" && list !== "replaces")
      ids[list] = items.map((item, index) => {
        item.id = chance() < 20 ? `x${list.toLowerCase()}-${index}` : `${list.slice(0, -1)}-${index + 1}`;
        return item.id;
      });
  const one = (...lists: string[]) => {
    const known = lists.flatMap((list) => ids[list] ?? []);
    return chance() < 10 || known.length === 0 ? "nowhere" : (known[chance() % known.length] as string);
  };
  const answered = ["goals", "domains", "measures", "arrangements"];
  const links: Record<string, () => string> = {
    parent: () => one("goals"),
    domain: () => one("domains"),
    agency: () => one("agencies"),
    for: () => (chance() < 10 ? "p" : one(...answered, "targets", "projects")),
    indicator: () => one("indicators"),
    target: () => one("targets"),
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, typeof inner === "string" && links[key] ? links[key]() : walkIn(key, inner)]),
    );
  };
  const walkIn = (key: string, value: unknown) => {
    if (key === "extensions") return value;
    const isText = ["title", "statement", "note", "name"].includes(key) && typeof value === "object" && value !== null;
    const texts = Object.values((value ?? {}) as object);
    const kept = Object.entries(value ?? {}).filter(([tag]) => tag.toLowerCase() !== language);
    return isText && chance() < 90 ? { ...Object.fromEntries(kept), [language]: texts[0] ?? `a & <b> ${key} ${chance()}` } : walk(value);
  };
  const done = walk(plan) as Data;
  if (Array.isArray(plan.issuers)) done.issuers = plan.issuers.map(() => one("agencies"));
  return done as unknown as Plan;
}
