import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "./run-command.ts";

const cases = fileURLToPath(new URL("cases", import.meta.url));

/** What a rule finds in a case: the place in its list, and the message. */
async function found(file: string, rule: string): Promise<Record<string, string>> {
  const { stdout } = await run(["validate", file, "--format", "json"], { cwd: cases });
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; path: string; severity: string; message: string }[] };
  const own = findings.filter((finding) => finding.rule === rule);
  return Object.fromEntries(own.map(({ path, severity, message }) => [path.split("/")[2] ?? "", `${severity}: ${message}`]));
}

test("a heading, a code for statistics, a zone and what is only unknown are told apart", async () => {
  expect(await found("place-codes/plan.yaml", "codelist/place-code")).toEqual({
    0: "warning: “110100” is a heading of GB/T 2260 (市辖区) and not a place.",
    1: "warning: “500200” is a heading of GB/T 2260 (县) and not a place.",
    2: "warning: “469000” is a heading of GB/T 2260 (省直辖县级行政区划) and not a place.",
    3: "warning: “429000” is a heading of GB/T 2260 (省直辖县级行政区划) and not a place.",
    5: expect.stringContaining("“133100” is not in the lists of GB/T 2260 from 2002 to 2024"),
    6: expect.stringContaining("“330371” is of the form that the statistics bureau uses for development zones"),
    7: expect.stringContaining("its first six digits, 330200, are the code of GB/T 2260: 浙江省宁波市"),
    8: "warning: “330201” is a heading of GB/T 2260 (市辖区) and not a place.",
    14: expect.stringContaining("“100000” stands for the whole country"),
  });
});

test("a credit code is doubted where something in it does not fit, and a person's number is told apart", async () => {
  expect(await found("uscc/plan.yaml", "identifier/uscc-checksum")).toEqual({
    0: "warning: The check character of “91350203M0001QKT19”, its last, does not fit the other 17.",
    2: "warning: “36****************” looks like the identity number of a person, and is no unified social credit code.",
    3: "warning: The check character of “111111111111111111”, its last, does not fit the other 17.",
    4: expect.stringContaining("91350100M000100Y43, not “91350100m000100y43”"),
  });
});

test("what is in UCUM passes, and what is not is named", async () => {
  const say = (code: string, nearest: string) => `warning: “${code}” is no unit code of UCUM; “${nearest}” is.`;
  expect(await found("units/plan.yaml", "codelist/unit-code")).toEqual({
    3: say("k[arb'U]/L", "10*3.[arb'U]/L"),
    8: say("GWh", "GW.h"),
    11: say("µg/m3", "ug/m3"),
    12: say("ha", "har"),
    22: say("{人}", "{person}"),
    23: say("TEU", "{TEU}"),
    24: say("%{of GDP}", "%{of_GDP}"),
  });
  expect(await found("units/units.yaml", "codelist/unit-code")).toEqual({
    57: expect.stringContaining("what stands in braces is of Latin letters"),
    61: "warning: “dB[A]” is no unit code of UCUM 2.2.",
    70: say("kWh", "kW.h"),
  });
});

test.each(["text", "json", "sarif", "github", "junit", "html"])("a person's number is in no report: %s", async (format) => {
  const { stdout } = await run(["validate", "uscc/plan.yaml", "--format", format], { cwd: cases });
  expect(stdout).toContain("36****************");
  expect(stdout).not.toContain("362322198709086409");
});
