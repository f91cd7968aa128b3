import { codeLists, stageLabel } from "@regional-plan/model";
import { expect, test } from "vitest";

test.each(["event", "exhibition"])("no stage of a thing of kind %s is said to be built", (kind) => {
  for (const stage of Object.keys(codeLists.stage.labels)) {
    const label = stageLabel(stage, kind);
    expect(label?.zh).not.toMatch(/建|运行|改造/u);
    expect(label?.en).not.toMatch(/construct|operat/iu);
  }
});

test("what is built keeps the words of building", () => {
  for (const kind of ["railway", "x-tunnel", undefined])
    for (const [stage, label] of Object.entries(codeLists.stage.labels)) expect(stageLabel(stage, kind)).toBe(label);
});

test("a code of one's own has no label", () => {
  for (const stage of ["x-tendered", "toString", "__proto__", ""]) expect(stageLabel(stage, "event")).toBeUndefined();
});
