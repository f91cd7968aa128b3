import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../../try-examples.ts";
import { usccChecksum } from "./uscc-checksum.ts";

it("holds on its examples", () => expect(tryExamples(usccChecksum, { codes })).toEqual([]));

const agency = (value: string) => ({ agencies: [{ id: "agency-1", name: { zh: "某单位" }, identifiers: [{ scheme: "uscc", value }] }] });

it.each(["91350100M000100Y43", "11330200002945013N", `${"91330200144069541X".slice(0, 17)}8`])(
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
