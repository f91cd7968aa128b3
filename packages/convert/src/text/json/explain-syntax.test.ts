import { describeFinding } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { expect, it } from "vitest";
import { json } from "../../formats/json/json.ts";
import { explainSyntax } from "./explain-syntax.ts";
import { findSlip } from "./find-slip.ts";
import { jsonFindings } from "./json-findings.ts";

/** The name of the slip, and what stands from there on. */
const slipIn = (text: string) => {
  const slip = findSlip(text);
  return slip && [slip.name, text.slice(slip.offset, slip.offset + 3)];
};

it.each([
  ["{'id': 1}", "singleQuotes", "'id"],
  ["{\"id\": 'p'}", "singleQuotes", "'p'"],
  ['{"id": `p`}', "singleQuotes", "`p`"],
  ["{“id”: 1}", "wideQuotes", "“id"],
  ['{"id": “p”}', "wideQuotes", "“p”"],
  ['{"zh": "建设”}', "wideQuotes", "”}"],
  ['{"zh": "建设”, "en": "x"}', "wideQuotes", "”, "],
  ['{"zh": "建设”,\n"en": "x"}', "wideQuotes", "”,\n"],
  ['{"zh": ＂建设＂}', "wideQuotes", "＂建设"],
  ['{"zh": 「建设」}', "wideQuotes", "「建设"],
  ['{"zh": "建设"轨道"交通"}', "innerQuotes", '"轨道'],
  ['{"zh": "推进"一核"建设"}', "innerQuotes", '"一核'],
  ['{"zh": "建设\n轨道", "id": 1}', "lineBreak", "\n轨道"],
  ['{"zh": "建设\r\n轨道\r\n交通"}', "lineBreak", "\r\n轨"],
  ['{"zh": "建设,\n"id": 1}', "openText", '"建设'],
  ['{"zh": "建设', "openText", '"建设'],
  ['{"zh": "建\t设"}', "control", '\t设"'],
  ['{"path": "C:\\data"}', "escape", "\\da"],
  ['{"zh": "\\u12"}', "escape", "\\u1"],
  ['{"a": 1，"b": 2}', "wideComma", '，"b'],
  ['["a"、"b"]', "separator", '、"b'],
  ['{"a": 1; "b": 2}', "separator", '; "'],
  ['{"a"：1}', "wideColon", "：1}"],
  ['{"a" = 1}', "colon", "= 1"],
  ['｛"a": 1｝', "bracket", '｛"a'],
  ['{"a": 【1】}', "bracket", "【1】"],
  ['{"a":\u00a01}', "blank", "\u00a01}"],
  ['{\u3000"a": 1}', "blank", '\u3000"a'],
  ['{"a": [1, 2,]}', "trailingComma", ",]}"],
  ['{"a": 1,\n}', "trailingComma", ",\n}"],
  ['{"a": 1,, "b": 2}', "secondComma", ', "'],
  ["[,1]", "secondComma", ",1]"],
  ['{"a": 1 "b": 2}', "missingComma", ' "b'],
  ['{"a": {}\n"b": 2}', "missingComma", '\n"b'],
  ['["a" "b"]', "missingComma", ' "b'],
  ['["a""b"]', "missingComma", '"b"'],
  ['{"a" 1}', "missingColon", " 1}"],
  ['{"a", "b"}', "missingColon", ', "'],
  ['{"a": }', "missingValue", "}"],
  ['{"a": , "b": 1}', "missingValue", ', "'],
  ['{id: "p"}', "plainKey", "id:"],
  ['{编号: "p"}', "plainKey", "编号:"],
  ["{{}}", "missingKey", "{}}"],
  ['{"due": 长期}', "plainText", "长期}"],
  ['{"id": domain-1}', "plainText", "dom"],
  ['{"a": True}', "word", "Tru"],
  ['{"a": None}', "word", "Non"],
  ['{"a": NaN}', "word", "NaN"],
  ['{"a": -Infinity}', "word", "-In"],
  ['{"a": undefined}', "word", "und"],
  ['{"a": 01}', "number", "01}"],
  ['{"a": +1}', "number", "+1}"],
  ['{"a": .5}', "number", ".5}"],
  ['{"a": 80%}', "number", "80%"],
  ['{"a": 1.5亿}', "number", "1.5"],
  ['{"a": １０}', "number", "１０}"],
  ['{"a": 15,000}', "thousands", ",00"],
  ['{"a": 1} // x', "comment", "// "],
  ['{ // x\n"a": 1}', "comment", "// "],
  ['{"a": /* x */ 1}', "comment", "/* "],
  ['{"a": 1 # x\n}', "comment", "# x"],
  ['{"a": 1', "open", ""],
  ['{"a": [1, {"b": 2', "open", ""],
  ['{"a": [1}', "otherBracket", "}"],
  ['{"a": 1]', "otherBracket", "]"],
  ['{"a": 1}}', "extraBracket", "}"],
  ['{"a": 1},', "secondValue", ","],
  ['{"a": 1}{"b": 2}', "secondValue", '{"b'],
  ["", "empty", ""],
  [" \n", "empty", ""],
  ['{"a": ?}', "sign", "?}"],
])("names the one slip in %j", (text, name, rest) => expect(slipIn(text)).toEqual([name, rest]));

it("tells one finding, with the cause and what to do in both languages", async () => {
  const { findings } = await json.load('{"id": "p",\n "title": {“zh”: "计划"},\n "languages": ["zh",]\n}');
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  const [definition] = jsonFindings;
  if (finding === undefined || definition === undefined) throw new Error("nothing was told");
  expect(finding.location).toEqual({ line: 2, column: 12 });
  expect(describeFinding(finding, definition, "zh")).toMatchObject({
    message: "JSON 格式有误：用了中文引号或全角引号（“），JSON 只能用英文双引号。",
    fix: '请切换到英文输入法，把首尾两处都改为英文双引号，写成 "…"。',
  });
  expect(describeFinding(finding, definition, "en").message).toBe(
    "This is not valid JSON: a curly or full-width quotation mark (“) stands where the plain double one is due.",
  );
});

it("finds a slip where, and only where, the engine finds one", () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const signs = fc.constantFrom(..."{}[],:\"'\\/#0123.-eEtrue nullfalse\n\t，：“”｛　建设u");
  const spoilt = fc.tuple(fc.json(), fc.nat(), fc.nat(3), fc.array(signs, { maxLength: 3 })).map(([text, at, cut, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put.join("") + text.slice(from + cut);
  });
  fc.assert(
    fc.property(spoilt, (text) => {
      expect(findSlip(text) === undefined).toBe(parses(text));
      if (!parses(text)) expect(explainSyntax(text).location?.line).toBeGreaterThan(0);
    }),
    { numRuns: casesToTry(2000) },
  );
});

it("looks at a long text once", () => {
  const long = "建设,".repeat(200_000);
  for (const text of [`{"zh": "${long}`, `["${long}"${'"a"'.repeat(100_000)}`, `[${" ".repeat(500_000)}`, `{"a":${"1,2".repeat(200_000)}`])
    expect(findSlip(text)).toBeDefined();
});
