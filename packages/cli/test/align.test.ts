import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

const province = `滨海省推进区域一体化行动方案
一、重点任务
（一）建设轨道上的都市圈。加快城际铁路和跨海通道建设，打通省际断头路。
（二）协同推进港口发展。深化港口合作，发展江海联运，到2025年江海联运航线达到20条。
（三）共建绿色生态廊道。开展跨界水体治理，建立生态补偿机制。
`;
const city = `specVersion: "0.3"
id: linlan
title: { zh: 临澜市行动计划 }
languages: [zh]
measures:
  # The railway is built by the province.
  - id: measure-railway
    title: { zh: 推进城际铁路建设 }
    statement: { zh: 建设临澜至省城的城际铁路，打通断头路3条。 }
  - id: measure-port
    title: { zh: 推动港航协同发展 }
    statement: { zh: 发展江海联运，到2027年江海联运航线达到8条。 }
  - id: measure-silk
    title: { zh: 振兴丝绸文创产业 }
    statement: { zh: 举办丝绸设计大赛。 }
targets:
  - id: target-lines
    for: measure-port
    statement: { zh: 江海联运航线达到8条 }
    quantity: { value: 8, unit: 条 }
    due: "2027"
`;
const files = { "city.yaml": city, "province.txt": province };

describe("align", () => {
  test("prints links with the spans of whole tasks, for programs", async () => {
    const cwd = folderWith(files);
    const { code, stdout } = await run(["align", "city.yaml", "province.txt", "--format", "json"], { cwd });
    const { links, beyond, notTakenUp } = JSON.parse(stdout);
    expect(code).toBe(0);
    const [first] = links;
    expect([first.lower.id, first.upper.id, first.status]).toEqual(["measure-railway", "measure-1-1", "proposed"]);
    expect(province.slice(first.upper.start, first.upper.end)).toBe("（一）建设轨道上的都市圈。加快城际铁路和跨海通道建设，打通省际断头路");
    expect(first.reasons[0].text).toContain("城际铁路");
    expect(links.find(({ upper }: { upper: unknown }) => upper === null).lower.id).toBe("measure-silk");
    expect([beyond[0].id, notTakenUp[0].id]).toEqual(["measure-silk", "measure-1-3"]);
  });

  test("says it to people, in Chinese", async () => {
    const { stdout } = await run(["align", "city.yaml", "province.txt", "--lang", "zh"], { cwd: folderWith(files) });
    expect(stdout).toContain("  → 建设轨道上的都市圈 measure-1-1");
    expect(stdout).toContain("都写有“城际铁路”、“断头路”");
    expect(stdout).toContain("上位规划中尚无承接的任务\n  共建绿色生态廊道 measure-1-3");
  });

  test("writes proposals into the plan, comments stay; what was decided is not proposed again, and is checked", async () => {
    const cwd = folderWith(files);
    const place = join(cwd, "city.yaml");
    await run(["align", "city.yaml", "province.txt", "-o", "city.yaml"], { cwd });
    const written = readFileSync(place, "utf8");
    expect(written.startsWith(city)).toBe(true);
    await run(["align", "city.yaml", "province.txt", "-o", "city.yaml"], { cwd });
    expect(readFileSync(place, "utf8")).toBe(written);

    writeFileSync(place, written.replaceAll("status: proposed", "status: confirmed"));
    expect((await run(["align", "city.yaml", "province.txt"], { cwd })).stdout).toContain("Proposed: 0. Confirmed before: 3");
    await run(["import", "province.txt", "-o", "province"], { cwd });
    const { stdout } = await run(["validate", "city.yaml", "--upper", "province"], { cwd });
    expect(stdout).toContain("The target asks for 8条, the upper plan for 20条.");
    expect(stdout).toContain("The target is due 2027, in the upper plan 2025.");
    expect((await run(["validate", "city.yaml"], { cwd })).stdout).not.toContain("upper plan");
  });

  test("writes the matrix where the name says so, and a folder of a document", async () => {
    const cwd = folderWith(files);
    for (const name of ["m.docx", "m.xlsx", "m.html", "m.md"]) {
      expect((await run(["align", "city.yaml", "province.txt", "-o", name], { cwd })).code).toBe(0);
      expect(existsSync(join(cwd, name))).toBe(true);
    }
    expect(readFileSync(join(cwd, "m.md"), "utf8")).toContain("| 2 | **协同推进港口发展** | 推动港航协同发展 (proposed) |");
    await run(["align", "province.txt", "city.yaml", "-o", "below"], { cwd });
    expect(readdirSync(join(cwd, "below"))).toContain("alignments.yaml");
  });

  test("tells what it cannot read", async () => {
    const cwd = folderWith({ ...files, "empty.txt": "" });
    expect((await run(["align", "city.yaml", "gone.txt"], { cwd })).code).not.toBe(0);
    expect((await run(["align", "empty.txt", "city.yaml"], { cwd })).stderr).toContain("empty.txt");
  });
});
