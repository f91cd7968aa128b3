import { type ItemKind, itemsOf, type Plan, projectsOf } from "@regional-plan/model";
import { hrefOf } from "../address/route.ts";
import { useReader } from "../words/use-reader.ts";
import type { words } from "../words/words.ts";
import { Panel } from "./panel.tsx";

/** What the plan says of its items, and what it leaves open: each line counts those that say it. */
export function KnownAndMissing() {
  const { plan, word } = useReader();
  return (
    <Panel id="known">
      <ul class="bars">
        {linesOf(plan).map(({ about, kind, has, all }) => (
          <li key={about}>
            <a href={hrefOf({ page: "browse", chosen: { kind } })}>{word(about)}</a>
            <meter min={0} max={all} value={has}>
              {has}
            </meter>
            <span class="count">
              {has} / {all}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface Line {
  readonly about: keyof typeof words;
  readonly kind: ItemKind;
  readonly has: number;
  readonly all: number;
}

function linesOf(plan: Plan): readonly Line[] {
  const line = (about: Line["about"], kind: ItemKind, items: readonly object[], field: string): Line[] =>
    items.length === 0 ? [] : [{ about, kind, has: items.filter((item) => says(item, field)).length, all: items.length }];
  return [
    ...line("knownResponsible", "measure", itemsOf(plan, "measure"), "responsible"),
    ...line("knownDue", "measure", itemsOf(plan, "measure"), "due"),
    ...line("knownTargetDue", "target", itemsOf(plan, "target"), "due"),
    ...line("knownStage", "project", projectsOf(plan), "stage"),
    ...line("knownFunding", "project", projectsOf(plan), "funding"),
  ];
}

/** Whether an item says something in a field; a stage that is unknown says nothing. */
function says(item: object, field: string): boolean {
  const value = (item as Readonly<Record<string, unknown>>)[field];
  return value !== undefined && value !== "unknown";
}
