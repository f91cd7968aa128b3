import { type ItemKind, itemsOf, type Plan, projectsOf } from "@regional-plan/model";
import { hrefOf } from "../address/route.ts";
import { says } from "../item/says.ts";
import { useReader } from "../words/use-reader.ts";
import type { words } from "../words/words.ts";
import { Panel } from "./panel.tsx";

/** What the plan says of its items, and what it leaves open: each line counts those that say it. */
export function KnownAndMissing() {
  const { plan, word } = useReader();
  return (
    <Panel id="known">
      <ul class="bars known">
        {linesOf(plan).map(({ about, kind, field, has, all }) => (
          <li key={about}>
            <a href={hrefOf({ page: "browse", chosen: { kind } })}>{word(about)}</a>
            <meter min={0} max={all} value={has}>
              {has}
            </meter>
            <span class="count">
              {has} / {all}
            </span>
            {has < all && (
              <a class="missing" href={hrefOf({ page: "browse", chosen: { kind, without: field } })}>
                {word("missing").replace("#", String(all - has))}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface Line {
  readonly about: keyof typeof words;
  readonly kind: ItemKind;
  readonly field: string;
  readonly has: number;
  readonly all: number;
}

function linesOf(plan: Plan): readonly Line[] {
  const line = (about: Line["about"], kind: ItemKind, items: readonly object[], field: string): Line[] =>
    items.length === 0 ? [] : [{ about, kind, field, has: items.filter((item) => says(item, field)).length, all: items.length }];
  return [
    ...line("knownResponsible", "measure", itemsOf(plan, "measure"), "responsible"),
    ...line("knownDue", "measure", itemsOf(plan, "measure"), "due"),
    ...line("knownTargetDue", "target", itemsOf(plan, "target"), "due"),
    ...line("knownStage", "project", projectsOf(plan), "stage"),
    ...line("knownFunding", "project", projectsOf(plan), "funding"),
  ];
}
