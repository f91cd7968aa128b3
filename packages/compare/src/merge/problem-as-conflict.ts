import { isSameValue, listOfKind, type MessageTemplate } from "@regional-plan/model";
import { fieldAt, itemAt, linkAt, type PlanPlaces, placesOf } from "../soundness/plan-places.ts";
import type { FieldOf, PlanPart, Problem } from "../soundness/problem.ts";
import { conflictOf, whereOf } from "./conflict-of.ts";
import type { ConflictSide, MergeConflict } from "./merge-conflict.ts";
import { forSides, type Side, type Sides } from "./merge-place.ts";

/** Tells what does not hold together in a merged plan, with what each side has to do with it. */
export function problemAsConflict(problem: Problem, plans: Sides<PlanPart | undefined>): MergeConflict {
  const places = forSides((side) => placesOf(plans[side] ?? {}));
  const { kind, id = "", params, fields } = problem;
  if (kind === "idGivenTwice") return conflictOf(kind, { ours: itemAt(places.ours, id), theirs: itemAt(places.theirs, id) }, { id });
  if (kind === "linkToDeleted" && fields[0] !== undefined) return linkConflict(fields[0], id, places);
  const sides = { ours: changedField(fields, "ours", places), theirs: changedField(fields, "theirs", places) };
  const [first] = fields;
  const where = whereOfField(kind === "severalLeads" && first ? { id: first.id } : first, places);
  return conflictOf(kind, sides, { where, ...(id !== "" && { id }), ...params });
}

/** The side that has the link, and the side that took out what it leads to. */
function linkConflict(link: FieldOf, id: string, places: Sides<PlanPlaces>): MergeConflict {
  const [hasOurs, hasTheirs] = [places.ours, places.theirs].map((side) => linkAt(side, link, id).value === id);
  const isOurs = hasOurs === hasTheirs ? places.ours.byId.has(id) : hasOurs === true;
  const [linking, deleting] = isOurs ? [places.ours, places.theirs] : [places.theirs, places.ours];
  const kind = linking.byId.get(id)?.kind;
  const deleted = deleting.byId.has(id) || kind === undefined ? itemAt(deleting, id) : { path: `/${listOfKind[kind]}` };
  const here = linkAt(linking, link, id);
  return conflictOf(
    "linkToDeleted",
    {
      ...(isOurs ? { ours: here, theirs: deleted } : { ours: deleted, theirs: here }),
      ...(places.base.byId.has(id) && { base: itemAt(places.base, id) }),
    },
    { where: whereOfField(link, places), id },
    isOurs ? undefined : "byUs",
  );
}

/** The first field of a problem that a side changed; where it changed none, the first that it has. */
function changedField(fields: readonly FieldOf[], side: Side, places: Sides<PlanPlaces>): ConflictSide {
  const found = fields.map((field) => ({ here: fieldAt(places[side], field), before: fieldAt(places.base, field) }));
  const there = found.filter(({ here }) => here.value !== undefined);
  return (there.find(({ here, before }) => !isSameValue(here.value, before.value)) ?? there[0] ?? found[0])?.here ?? { path: "" };
}

function whereOfField(field: Partial<FieldOf> | undefined, { ours, theirs }: Sides<PlanPlaces>): MessageTemplate {
  const { id = "", field: name } = field ?? {};
  const kind = (ours.byId.get(id) ?? theirs.byId.get(id))?.kind;
  return whereOf({ ...(kind && { owner: { kind, id } }), ...(name !== undefined && { field: name }) });
}
