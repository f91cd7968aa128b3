import type { Finding } from "@regional-plan/model";
import { pathById } from "./match-path.ts";
import type { Waiver } from "./project-choices.ts";

/** A finding that is waived, and by what. */
export interface WaivedFinding extends Finding {
  waiver: Waiver;
}

/** Findings with the waivers of a project applied. */
export interface AppliedWaivers {
  findings: Finding[];
  waived: WaivedFinding[];
  /** Findings whose waiver has run out; they stand among `findings` too. */
  expired: WaivedFinding[];
  /** Waivers that no finding needs any more. */
  unused: Waiver[];
}

/** Sets aside what a project has waived. Without a day to judge by, no waiver has run out. */
export function applyWaivers(
  found: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: string | undefined,
  input: unknown,
): AppliedWaivers {
  const applied: AppliedWaivers = { findings: [], waived: [], expired: [], unused: [] };
  const used = new Set<Waiver>();
  for (const finding of found) {
    const waiver = waivers.find(
      ({ rule, path }) => rule === finding.rule && (path === finding.path || path === pathById(finding.path, input)),
    );
    if (waiver !== undefined) used.add(waiver);
    const expired = waiver !== undefined && asOf !== undefined && waiver.expires < asOf;
    if (waiver === undefined || expired) applied.findings.push(finding);
    if (waiver !== undefined) (expired ? applied.expired : applied.waived).push({ ...finding, waiver });
  }
  applied.unused = waivers.filter((waiver) => !used.has(waiver));
  return applied;
}
