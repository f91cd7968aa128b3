import { describeFinding } from "@regional-plan/model";
import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { usccChecksum } from "./uscc-checksum.ts";

it("holds on its examples", () => expect(tryExamples(usccChecksum, { codes })).toEqual([]));

const agency = (value: string) => ({ agencies: [{ id: "agency-1", name: { zh: "某单位" }, identifiers: [{ scheme: "uscc", value }] }] });

it.each(["91350100M000100Y43", "91330100799655058B", "9144030071526726XG", `${"91330200144069541X".slice(0, 17)}8`])(
  "computes the last character of %s",
  (code) => {
    const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const right = [...characters].filter((last) => foundBy(usccChecksum, agency(code.slice(0, 17) + last)).length === 0);
    expect(right).toHaveLength(1);
  },
);

it("notices any one wrong character", () => {
  const code = "91350100M000100Y43";
  for (let at = 0; at < code.length; at++) {
    const other = code.charAt(at) === "1" ? "2" : "1";
    expect(foundBy(usccChecksum, agency(code.slice(0, at) + other + code.slice(at + 1)))).toEqual(["/agencies/0/identifiers/0/value"]);
  }
});

it("leaves other registers alone", () => {
  expect(
    foundBy(usccChecksum, { agencies: [{ id: "agency-1", name: { zh: "某单位" }, identifiers: [{ scheme: "x-register", value: "1" }] }] }),
  ).toEqual([]);
});

const found = (value: string) =>
  validatePlan(
    { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], ...agency(value) },
    { codes, only: [usccChecksum.id] },
  ).findings[0];

/** A code of 17 places with the check character that fits. */
function checked(code: string): string {
  const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  return (
    [...characters].map((last) => code + last).find((whole) => found(whole)?.variant !== undefined || found(whole) === undefined) ?? ""
  );
}

it.each([
  "91133100MA0D8N1J7G",
  "12440600MB2C07549J",
  "91350100M000100Y43",
  "91330100799655058B",
  "9144030071526726XG",
  "914403001922038216",
])("lets %s be", (code) => expect(found(code)).toBeUndefined());

it("warns of a check character that does not fit, and calls the code no worse", () => {
  const finding = found("91350203M0001QKT19");
  expect(finding).toMatchObject({ severity: "warning", params: { code: "91350203M0001QKT19" } });
  expect(finding?.variant).toBeUndefined();
  expect(finding && describeFinding(finding, usccChecksum, "zh").message).toBe("“91350203M0001QKT19”的校验码（末位）与前17位不符。");
  expect(found("111111111111111111")?.variant).toBeUndefined();
  const basic = validatePlan(
    { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], ...agency("91350203M0001QKT19") },
    { codes, preset: "basic" },
  );
  expect(basic.findings).toEqual([]);
});

it.each([
  "11",
  "12",
  "13",
  "19",
  "21",
  "31",
  "35",
  "41",
  "51",
  "52",
  "53",
  "54",
  "55",
  "62",
  "72",
  "81",
  "92",
  "93",
  "A1",
  "A9",
  "G1",
  "N1",
  "N2",
  "N3",
  "N9",
  "Y1",
])("knows the registry %s", (registry) => expect(found(checked(`${registry}330200M000100Y4`))).toBeUndefined());

it.each(["18", "24", "36", "45", "63", "82", "94", "A2", "N4", "Y2", "B1", "01", "10"])("does not know the registry %s", (registry) => {
  expect(found(checked(`${registry}330200M000100Y4`))).toMatchObject({ variant: "registry", params: { registry } });
});

it.each(["100000", "330000", "330200", "330203", "330201", "320594", "310141", "110302", "500103", "659001", "429004", "330204"])(
  "lets a registrar sit in %s",
  (division) => expect(found(checked(`91${division}M000100Y4`))).toBeUndefined(),
);

it.each(["000000", "160100", "339900", "999999", "111100", "380000"])("lets none sit in %s", (division) => {
  const finding = found(checked(`91${division}M000100Y4`));
  expect(finding).toMatchObject({ variant: "division", params: { division } });
  // The table is a part of what there is: what is not in it may be right.
  expect(finding && describeFinding(finding, usccChecksum, "zh").message).toContain("在用于核对的2002年至2024年 GB/T 2260 代码表中");
});

it("looks at the organisation code within", () => {
  expect(found(checked("91330200M000100Y5"))).toMatchObject({ variant: "subject", params: { subject: "M000100Y5" } });
});

it.each([
  ["91350100m000100y43", "written"],
  ["9135 0100 M000 100Y 43", "written"],
  ["９１３５０１００Ｍ０００１００Ｙ４３", "written"],
  ["91350100-M000100Y4-3", "written"],
  ["9135O100M000100Y43", "letters"],
  ["9I350100M000100Y43", "letters"],
])("knows what %s was meant to be", (code, variant) => {
  expect(found(code)).toMatchObject({ variant, fix: [{ value: "91350100M000100Y43" }] });
});

it.each([
  ["91350100m000100y44", undefined],
  ["14406954-1", "organisation"],
  ["14406954X", "organisation"],
  ["330200000012345", "old"],
  ["33020314406954X", "old"],
  ["3302001234567", "old"],
  ["9135", "shape"],
  ["某公司", "shape"],
  ["91350100M000100Y4", "shape"],
  ["91350100M000100Y433", "shape"],
])("does not guess at %s", (code, variant) => {
  expect(found(code)?.variant).toBe(variant ?? "shape");
  expect(found(code)?.fix).toBeUndefined();
});

it.each([
  "362322198709086409",
  "110101199003077870",
  "11010119900307787X",
  "11010119900307787x",
  "330203 19800229 1234",
  "３３０２０３１９８００２２９１２３４",
])("tells the number of a person, and does not repeat it: %s", (number) => {
  const finding = found(number);
  expect(finding?.variant).toBe("personal");
  expect(JSON.stringify(finding)).not.toMatch(/19\d\d/u);
  for (const language of ["en", "zh"] as const)
    expect(finding && describeFinding(finding, usccChecksum, language).message).not.toMatch(/\d{3}/u);
});

it.each(["330203198002301234", "990203198002291234", "330203178002291234", "330203198013011234"])(
  "takes %s for no person's number",
  (number) => expect(found(number)?.variant).not.toBe("personal"),
);

it("is checked without the table of divisions as well", () => {
  expect(tryExamples(usccChecksum)).toEqual([]);
});
