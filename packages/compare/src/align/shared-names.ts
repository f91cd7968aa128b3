import { itemsOf, type Plan } from "@regional-plan/model";

/** Something that has a name of its own in a plan. */
export interface NamedThing {
  readonly kind: "project" | "instrument" | "place";
  readonly name: string;
}

/** Finds in a text what has a name. */
export type NameFinder = (text: string) => readonly NamedThing[];

/** Finds the projects, policy tools and places that either of two plans knows by name. */
export function nameFinder(plans: readonly Plan[], languages: ReadonlySet<string>): NameFinder {
  const byStart = new Map<string, NamedThing[]>();
  const seen = new Set<string>();
  for (const plan of plans) {
    for (const kind of ["project", "instrument", "place"] as const) {
      for (const { name, aliases } of itemsOf(plan, kind) as readonly { name: object; aliases?: readonly object[] }[]) {
        for (const [tag, written] of [name, ...(aliases ?? [])].flatMap((text) => Object.entries(text) as [string, string][])) {
          const bare = plain(written);
          if (!languages.has(tag) || bare.length < leastLength[kind] || seen.has(bare)) continue;
          seen.add(bare);
          const start = bare.slice(0, 2);
          const things = byStart.get(start);
          if (things === undefined) byStart.set(start, [{ kind, name: bare }]);
          else things.push({ kind, name: bare });
        }
      }
    }
  }
  return (text) => {
    const found = new Map<string, NamedThing>();
    const words = plain(text);
    for (let at = 0; at + 1 < words.length; at++) {
      for (const thing of byStart.get(words.slice(at, at + 2)) ?? []) if (words.startsWith(thing.name, at)) found.set(thing.name, thing);
    }
    return [...found.values()];
  };
}

/** 平台 and 基金 name nothing. A place may have two characters; a single one, 甬, is found in too many words. */
const leastLength: Readonly<Record<NamedThing["kind"], number>> = { project: 4, instrument: 4, place: 2 };

/** Without quotation marks, which one plan sets and another leaves out. */
const plain = (text: string) => text.replace(/[“”"‘’《》「」]/gu, "");
