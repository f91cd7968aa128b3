import type { Fields, Given } from "../given/given.ts";
import { sameIds, shapeFindings } from "../given/shape-findings.ts";
import { type ReserveCriterion, reserveNeeds } from "./reserve-criteria.ts";

/**
 * The criteria of a reserve from what a file says, `{ criteria: […] }`; or what is wrong with it, each place by its path.
 *
 * @example
 * ```ts
 * import { readReserveCriteria } from "@regional-plan/track";
 *
 * const criterion = { id: "big", title: { zh: "投资1亿元以上" }, needs: "investment", atLeast: { amount: 1e8, currency: "CNY" } };
 * readReserveCriteria({ criteria: [criterion] }).value?.length; //=> 1
 * readReserveCriteria({ criteria: [{ ...criterion, needs: "invest" }] }).findings.map(({ rule, path }) => [rule, path]); //=> [["given/unknown-code", "/criteria/0/needs"]]
 * ```
 */
export function readReserveCriteria(value: unknown): Given<readonly ReserveCriterion[]> {
  const findings = shapeFindings(value, fields);
  if (findings.length > 0) return { findings };
  const { criteria } = value as { criteria: readonly ReserveCriterion[] };
  const twice = sameIds(criteria, "/criteria");
  return twice.length > 0 ? { findings: twice } : { value: criteria, findings: [] };
}

const fields: Fields = {
  criteria: {
    kind: "list",
    fields: {
      id: { kind: "word" },
      title: { kind: "text" },
      needs: { kind: "code", codes: reserveNeeds },
      atLeast: { kind: "money", isOptional: true },
      stages: { kind: "words", isOptional: true },
    },
  },
};
