import {
  idPattern,
  isSameTag,
  itemKinds,
  itemShapes,
  listOfKind,
  type Plan,
  planShape,
  type Shape,
  walkItems,
  walkValues,
} from "@regional-plan/model";
import { canonicalJson } from "../identity/canonical-json.ts";
import type { PlanPart, Problem } from "./problem.ts";

/** Links that lead nowhere or to another kind than they may, and texts that are not there in the authoritative language. */
export function walkedProblems(plan: PlanPart): Problem[] {
  const kinds = new Map<string, string>(plan.id === undefined ? [] : [[plan.id, "plan"]]);
  for (const { kind, item } of walkItems(plan as Plan)) if (!kinds.has(item.id)) kinds.set(item.id, kind);
  const [language] = plan.languages ?? [];
  const problems: Problem[] = [];

  const look = (owner: string, value: unknown, shape: Shape) => {
    walkValues(value, shape, (inner, { link, name }, path) => {
      const field = String(path[0]);
      if (isListOfItems(owner, field)) return false;
      const here = () => ({
        fields: [{ id: owner, field }],
        keyed: `${owner} ${path.filter((step) => typeof step === "string").join("/")}`,
      });
      if (typeof inner === "string") {
        const kind = kinds.get(inner);
        const leads =
          link === undefined
            ? field !== "sameAs" || !idPattern.test(inner) || kind !== undefined
            : kind !== undefined && (link as readonly string[]).includes(kind);
        if (!leads) problems.push({ kind: "linkToDeleted", key: `${here().keyed} ${inner}`, fields: here().fields, id: inner });
      } else if (name === "LocalizedText" && language !== undefined && field !== "aliases" && !isThereIn(inner as object, language)) {
        problems.push({ kind: "languageMissing", key: `${here().keyed} ${canonicalJson(inner)}`, fields: here().fields, id: language });
        return false;
      }
      return inner !== null && typeof inner === "object";
    });
  };
  look("", plan, planShape);
  for (const { kind, item } of walkItems(plan as Plan)) look(item.id, item, itemShapes[kind]);
  return problems;
}

const listNames: ReadonlySet<string> = new Set(itemKinds.map((kind) => listOfKind[kind]));

const isListOfItems = (owner: string, field: string) => owner === "" && listNames.has(field);

const isThereIn = (text: object, language: string) => Object.keys(text).some((tag) => isSameTag(tag, language));
