import { pointerSteps, toPointer } from "@regional-plan/model";
import { type NodeTerms, planTerms } from "../../linked/node-terms.ts";
import { termsByKey } from "./read-node.ts";

/** Where a path of the plan leads in JSON-LD. */
export function toLinkedPath(path: string): string {
  const steps = pointerSteps(path);
  const result: string[] = [];
  let node: NodeTerms | undefined = planTerms();
  while (steps.length > 0) {
    const [step = ""] = steps.splice(0, 1);
    const within: NodeTerms["inner"][number] | undefined = node?.inner.find((inner) =>
      inner.node.terms.some(({ field }) => field === step),
    );
    const term: NodeTerms["terms"][number] | undefined = (within?.node ?? node)?.terms.find(({ field }) => field === step);
    result.push(...(within ? [within.key] : []), term?.key ?? step);
    if (term?.many && steps.length > 0) result.push(...steps.splice(0, 1), ...(term.holds === "localized" ? ["alias"] : []));
    node = term?.node;
  }
  return toPointer(result);
}

/** Where a path of the JSON-LD stands in the plan. */
export function toPlanPath(path: string): string {
  const steps = pointerSteps(path);
  const result: string[] = [];
  let node: NodeTerms | undefined = planTerms();
  while (steps.length > 0) {
    const [step = ""] = steps.splice(0, 1);
    if (node?.inner.some(({ key }) => key === step)) continue;
    const term: NodeTerms["terms"][number] | undefined = node && termsByKey(node).get(step);
    result.push(term?.field ?? step);
    if (term?.many && steps.length > 0) result.push(...steps.splice(0, 1));
    if (term?.many && term.holds === "localized" && steps[0] === "alias") steps.shift();
    if (term !== undefined && term.holds !== "json" && steps[0] === "@value") steps.shift();
    node = term?.node;
  }
  return toPointer(result);
}
