import {
  type BothVersions,
  countChanges,
  describeFieldChange,
  describeMeaning,
  diffPlans,
  type FieldChange,
  isOnlyQuiet,
  nameOfField,
  revisionTable,
  toldChanges,
} from "@regional-plan/compare";
import { type ItemKind, indexPlan, messageIn, nameOf, type OwnMessage } from "@regional-plan/model";
import type { Jobs } from "./jobs.ts";
import type { Said } from "./own-state.ts";
import type { ToldChange, ToldChanges, ToldField } from "./told-changes.ts";

/** What has changed from one edition to another. Plans that are not called alike are matched by what they say. */
export function compareEditions({ before, after }: Jobs["compare"]["ask"]): ToldChanges {
  const diff = diffPlans(before, after, { match: before.id === after.id ? "none" : "rest" });
  const versions: BothVersions = { before: indexPlan(before), after: indexPlan(after) };
  const field = (change: FieldChange, kind: ItemKind | "plan"): ToldField =>
    change.words === undefined
      ? { sentence: both(describeFieldChange(change, kind, versions)) }
      : { label: both(nameOfField(change.field, kind)), language: change.language, words: change.words };
  const items = diff.items
    .filter((change) => !isOnlyQuiet(change))
    .map((change): ToldChange => {
      const { kind, before: was, after: is } = change;
      const id = (is ?? was)?.id ?? "";
      return {
        kind,
        id,
        change: change.change,
        name: both(nameOf((is ? versions.after : versions.before).find(id), id)),
        meanings: change.meanings.map((meaning) => ({ en: describeMeaning(meaning, "en"), zh: describeMeaning(meaning, "zh") })),
        fields: toldChanges(change).map((one) => field(one, kind)),
      };
    });
  const own: ToldChange[] =
    diff.plan.length === 0
      ? []
      : [{ id: "", change: "changed", name: ofPlan, meanings: [], fields: diff.plan.map((change) => field(change, "plan")) }];
  return { count: both(countChanges(diff)), items: [...own, ...items], table: revisionTable(diff, before, after) };
}

const ofPlan: Said = { en: "The plan itself", zh: "规划基本信息" };

const both = (message: OwnMessage): Said => ({ en: messageIn(message, "en"), zh: messageIn(message, "zh") });
