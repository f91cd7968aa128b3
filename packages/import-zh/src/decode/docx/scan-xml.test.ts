import { expect, test } from "vitest";
import { parseXml } from "./parse-xml.ts";
import { scanXml } from "./scan-xml.ts";

const kindOf = (name: string) => ({ isPassed: name === "w:jc", isBare: name === "w:p", hasText: name === "w:t" });
const scan = (xml: string) => scanXml(xml, 9, kindOf);

test("elements, attributes and words are read with the usual prefixes", () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<x:p a="1" xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:jc x:val="both"/><x:t x:a=\'"\'>[1] 甲 &amp;&lt; 乙</x:t></x:p>\n';
  expect(scan(xml)).toEqual({
    name: "w:p",
    attributes: {},
    text: "",
    children: [{ name: "w:t", attributes: { "w:a": '"' }, text: "[1] 甲 &< 乙", children: [] }],
  });
});

test.each([
  // Wrong.
  "",
  "甲",
  "<a>",
  "<a></b>",
  "<a/><b/>",
  "<a>甲&nbsp;</a>",
  "<a>]]></a>",
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a b="1"c="2"/>',
  "<a b=1/>",
  "<a>\u0001</a>",
  "<a>\ud800</a>",
  "<a",
  '<a b="1',
  // Rare.
  "<a><!-- 甲 --></a>",
  "<a><![CDATA[甲]]></a>",
  "<?b?><a/>",
  "<!DOCTYPE a><a/>",
  "<甲/>",
  "<a>&#65;</a>",
  '<a b="1\n2"/>',
  `<a ${Array.from({ length: 120 }, (_, at) => `b${at}="1"`).join(" ")}/>`,
])("%j is left to a whole parser", (xml) => {
  expect(scan(xml)).toBeUndefined();
});

test("what is left to it is read by it", () => {
  expect(parseXml("<w:t><!-- 甲 -->&#65;<![CDATA[乙]]></w:t>", "part").root?.text).toBe("A乙");
});

test("nothing is read that is nested deeper than any document", () => {
  expect(scan(`${"<a>".repeat(9)}${"</a>".repeat(9)}`)).toBeDefined();
  expect(scan(`${"<a>".repeat(10)}${"</a>".repeat(10)}`)).toBeUndefined();
});
