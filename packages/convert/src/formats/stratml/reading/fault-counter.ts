import type { Finding, FindingLocation } from "@regional-plan/model";
import { allowed, type StratmlFault, stratmlFindings } from "../stratml-findings.ts";

/** What was met of one kind. */
interface Met {
  count: number;
  readonly params: Finding["params"];
  readonly location: FindingLocation;
}

/** Where something was met. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Counts what is found: a document of a form has the same slip a thousand times. */
export class FaultCounter {
  readonly #met = new Map<StratmlFault, Met>();

  add(kind: StratmlFault, { line, column }: Place, params: Finding["params"] = {}): void {
    const known = this.#met.get(kind);
    if (known === undefined) this.#met.set(kind, { count: 1, params, location: { line, column } });
    else known.count++;
  }

  /** A finding for each kind that was met, in the order of the document. Where only what is valid will do, all that the schema refuses is an error. */
  findings(strict: boolean): Finding[] {
    return [...this.#met].map(([kind, { count, params, location }]) => {
      const { id, severity } = stratmlFindings[kind];
      return { rule: id, severity: strict && !allowed.has(kind) ? "error" : severity, path: "", params: { ...params, count }, location };
    });
  }
}
