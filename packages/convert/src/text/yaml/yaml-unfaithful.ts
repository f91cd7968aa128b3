import { type Finding, type FindingLocation, type PathStep, toPointer } from "@regional-plan/model";
import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, visit, type YAMLMap } from "yaml";
import { duplicateKeyFinding } from "../duplicate-key.ts";
import { numberFinding, numberFindings } from "../number-text.ts";

/** What of a YAML document is not in the value that it is read as: keys that stand twice, and numbers whose text does not survive. */
export function yamlUnfaithful(document: Document.Parsed, place: (offset: number) => FindingLocation): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Map: (_, map, path) => {
      findings.push(...repeatedKeys(map, () => pointerOf([...path, map]), place));
    },
    Scalar: (key, node, path) => {
      if (typeof node.value !== "number" || node.source === undefined || node.source === String(node.value)) return;
      const at = pointerOf([...path, node]);
      const location = place(node.range?.[0] ?? 0);
      const finding =
        key === "key" ? keyFinding(node.source, node.value, at, location) : numberFinding(node.source, node.value, at, location);
      if (finding !== undefined) findings.push(finding);
    },
  });
  return findings;
}

/** Keys that are written in two ways and come to the same, `1` and `"1"`, are one. */
function repeatedKeys(map: YAMLMap, path: () => string, place: (offset: number) => FindingLocation): Finding[] {
  const first = new Map<string, number>();
  return map.items.flatMap(({ key }) => {
    const [name, offset] = [nameOf(key), (key as Node | null)?.range?.[0] ?? 0];
    const before = first.get(name);
    if (before !== undefined) return [duplicateKeyFinding(name, path() + toPointer([name]), place(offset), place(before))];
    first.set(name, offset);
    return [];
  });
}

/** A key is a text: one that is written as a number would be written otherwise. */
function keyFinding(source: string, value: number, path: string, location: FindingLocation): Finding {
  const { id, severity } = numberFindings.inexact;
  return { rule: id, severity, path, params: { source, value: String(value) }, location };
}

/** The path of the last of some nodes, each within the one before. */
function pointerOf(nodes: readonly unknown[]): string {
  const steps = nodes.flatMap((node, index): PathStep[] => {
    if (isPair(node)) return [nameOf((node as Pair).key)];
    return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
  });
  return toPointer(isSeq(nodes.at(-1)) ? steps.slice(0, -1) : steps);
}

/** A key as it stands in the value. */
function nameOf(key: unknown): string {
  if (!isScalar(key)) return isMap(key) || isSeq(key) ? String(key) : "";
  return (key as Scalar).value === null ? "" : String((key as Scalar).value);
}
