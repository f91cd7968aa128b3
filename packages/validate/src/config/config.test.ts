import { describe, expect, it } from "vitest";
import { validatePlan } from "../engine/validate-plan.ts";
import { matches, pathById } from "./match-path.ts";
import type { ValidateConfig } from "./validate-config.ts";

const plan = {
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  issuers: ["agency-9"],
  measures: [
    { id: "measure-1", domain: "domain-9" },
    { id: "measure-2", domain: "domain-9", places: ["place-9"] },
  ],
};

const found = (config: ValidateConfig, asOf?: string) =>
  validatePlan(plan, { preset: "basic", ...config, ...(asOf !== undefined && { asOf }) }).findings.map(
    ({ rule, severity, path }) => `${severity} ${rule} ${path}`,
  );

describe("patterns", () => {
  it.each([
    ["/measures/*/due", "/measures/3/due", true],
    ["/measures/*/due", "/measures/3/responsible/due", false],
    ["/measures/**", "/measures/3/responsible/0/agency", true],
    ["/measures/**", "/measures", true],
    ["/measures/**", "/measuresx/3", false],
    ["**", "", true],
    ["**", "/measures/3", true],
    ["/measures/measure-2-*/due", "/measures/measure-2-3/due", true],
    ["/a.b/*", "/axb/c", false],
    ["language/*", "language/glossary", true],
    ["*", "language/glossary", false],
    ["*/*", "language/glossary", true],
  ])("%s and %s", (pattern, text, fits) => expect(matches(pattern, text)).toBe(fits));

  it("name items by id", () => {
    expect(pathById("/measures/1/places/0", plan)).toBe("/measures/measure-2/places/0");
    expect(pathById("/issuers/0", plan)).toBe("/issuers/0");
    expect(pathById("/measures/9", plan)).toBe("/measures/9");
  });
});

describe("levels", () => {
  it("change what a rule weighs, by path too, the last that fits counting", () => {
    expect(
      found({ levels: { "reference/unknown-id": { "**": "info", "/measures/measure-2/**": "warning", "/issuers/0": "off" } } }),
    ).toEqual([
      "info reference/unknown-id /measures/0/domain",
      "warning reference/unknown-id /measures/1/domain",
      "warning reference/unknown-id /measures/1/places/0",
    ]);
  });

  it("turn rules off by pattern, and back on by name", () => {
    expect(found({ levels: { "reference/*": "off" } })).toEqual([]);
    expect(found({ levels: { "reference/*": "off", "reference/unknown-id": "info" } })).toHaveLength(4);
  });

  it("have a rule checked that the preset leaves out", () => {
    expect(
      found({ levels: { "reference/*": "off", "responsibility/no-responsible": "warning" } }).every((line) =>
        line.startsWith("warning responsibility/no-responsible"),
      ),
    ).toBe(true);
    expect(found({ levels: { "reference/*": "off", "responsibility/*": "warning" } })).toEqual([]);
  });
});

describe("waivers", () => {
  const waiver = { rule: "reference/unknown-id", reason: "Waits for the new chapter", author: "Li", expires: "2026-12-31" };

  it("set a finding aside, by id or by index", () => {
    const report = validatePlan(plan, {
      preset: "basic",
      waivers: [
        { ...waiver, path: "/measures/measure-1/domain" },
        { ...waiver, path: "/measures/1/domain" },
      ],
    });
    expect(report.waived.map(({ path, waiver: { author } }) => `${path} ${author}`)).toEqual([
      "/measures/0/domain Li",
      "/measures/1/domain Li",
    ]);
    expect(report.findings.map(({ path }) => path)).toEqual(["/issuers/0", "/measures/1/places/0"]);
    expect(report.summary.error).toBe(2);
  });

  it("run out", () => {
    const waivers = [{ ...waiver, path: "/measures/measure-1/domain" }];
    expect(found({ waivers }, "2026-12-31")).not.toContain("error reference/unknown-id /measures/0/domain");
    expect(found({ waivers }, "2027-01-01")).toEqual(
      expect.arrayContaining(["error reference/unknown-id /measures/0/domain", "warning config/expired-waiver /measures/0/domain"]),
    );
  });

  it("are not called unused where the rule was not checked", () => {
    const waivers = [{ ...waiver, rule: "codelist/currency", path: "/x" }];
    expect(found({ waivers, levels: { "reference/*": "off" } })).toEqual([]);
    expect(found({ waivers: [{ ...waiver, path: "/x" }], levels: { "reference/*": "off" } })).toEqual([]);
  });
});
