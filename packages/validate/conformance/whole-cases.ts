import type { ConformanceCase } from "./conformance-case.ts";

const error = (rule: string, path: string) => ({ rule, severity: "error" as const, path });

/** Plans for which the findings of a whole preset are laid down: what is broken must not hide what comes after it. */
export const wholeCases: readonly ConformanceCase[] = [
  {
    id: "whole/sound",
    preset: "basic",
    input: {
      specVersion: "0.2",
      id: "linlan",
      title: { zh: "临澜市行动计划", en: "Linlan action plan" },
      languages: ["zh", "en"],
      period: "2020/2025",
      issued: "2020-05",
      jurisdiction: "place-linlan",
      issuers: ["agency-government"],
      domains: [{ id: "domain-1", title: { zh: "交通", en: "Transport" } }],
      measures: [{ id: "measure-1", domain: "domain-1", title: { zh: "建设轨道交通", en: "Build railways" }, due: "2025", responsible: [{ agency: "agency-government", role: "lead" }] }],
      agencies: [{ id: "agency-government", name: { zh: "临澜市人民政府", en: "Linlan Municipal Government" }, jurisdiction: "place-linlan" }],
      places: [{ id: "place-linlan", name: { zh: "临澜市", en: "Linlan" } }],
    },
    expect: [],
  },
  {
    id: "whole/one-broken-item-hides-nothing",
    preset: "basic",
    input: {
      specVersion: "0.2",
      id: "linlan",
      title: { zh: "临澜市行动计划" },
      languages: ["zh"],
      period: "2025/2020",
      measures: [
        { id: "measure-1", domain: "domain-1", titel: { zh: "建设轨道交通" }, due: 2025 },
        null,
        { id: "measure-1", domain: "domain-2", responsible: [{ agency: "agency-1" }, { agency: "agency-2", role: "lead" }] },
      ],
      domains: [{ id: "domain-1", title: { zh: "" } }],
      agencies: [{ id: "agency-1", name: { zh: "交通局" }, parent: "agency-1" }],
    },
    expect: [
      error("time/period-order", "/period"),
      error("structure/schema", "/domains/0/title/zh"),
      error("structure/schema", "/measures/0/titel"),
      error("structure/schema", "/measures/0/due"),
      error("structure/schema", "/measures/1"),
      error("reference/duplicate-id", "/measures/2/id"),
      error("reference/unknown-id", "/measures/2/domain"),
      error("structure/schema", "/measures/2/responsible/0/role"),
      error("reference/unknown-id", "/measures/2/responsible/1/agency"),
      error("reference/cycle", "/agencies/0/parent"),
    ],
  },
  { id: "whole/no-plan", preset: "basic", input: ["a list"], expect: [error("structure/schema", "")] },
  { id: "whole/newer-model", preset: "basic", input: { specVersion: "99.0", measures: 7 }, expect: [error("structure/spec-version", "/specVersion")] },
];
