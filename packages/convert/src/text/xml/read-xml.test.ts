import { expect, test } from "vitest";
import { decodeXml } from "./decode-xml.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

/** The elements that end, with their words; or what is wrong. */
function read(text: string): string[] {
  const seen: string[] = [];
  const result = readXml(text, {
    texts: new Set(["Name"]),
    markTarget: "mark",
    readMark: (body) => body,
    onDoctype: () => seen.push("doctype"),
    onRoot: () => undefined,
    onClose: ({ name, namespace, text: words, marks }: XmlElement) =>
      seen.push(`${namespace}|${name}|${words}${(marks ?? []).map(({ said, offset }) => `[${said}@${offset}]`).join("")}`) > 0,
  });
  if (!("finding" in result)) return seen;
  const { variant, params, location } = result.finding;
  return [`${variant} ${JSON.stringify(params)} ${location?.line}:${location?.column}`];
}

test("reads names with their namespaces, words, and the instructions that are wanted", () => {
  expect(read('<?x y?><a:doc xmlns:a="urn:a"><Name>1 &lt; <![CDATA[2]]><?mark m?> &#23425;</Name><b xmlns="urn:b"/>\n</a:doc>')).toEqual([
    "|Name|1 < 2 宁[m@5]",
    "urn:b|b|",
    "urn:a|doc|",
  ]);
});

test("elements within a text are a part of it; those that begin a line do so", () => {
  expect(read("<Name>We <b>will</b>,<p>go</p>001</Name>")[0]).toBe("|Name|We will,\ngo001");
});

test.each([
  ["<a>\n<b></a>", 'undefined {"problem":"unexpected close tag"} 2:7'],
  ["<a>R&D and more</a>", "ampersand {} 1:5"],
  ["<a>\n a&nbsp;b</a>", 'entity {"entity":"&nbsp;"} 2:8'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'entity {"entity":"&b;"} 1:36'],
  ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'entity {"entity":"&b;"} 1:60'],
  ["", 'undefined {"problem":"document must contain a root element"} 1:1'],
  ["<a>".repeat(10_000), 'tooDeep {"limit":100} 1:303'],
  [`<Name>${"<b>".repeat(10_000)}`, 'tooDeep {"limit":100} 1:306'],
])("says where a text is not well-formed, case %#", (text, said) => {
  expect(read(text)).toEqual([said]);
});

test("a billion laughs are never laughed", () => {
  const entities = Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join("");
  expect(read(`<!DOCTYPE a [<!ENTITY l0 "ha">${entities}]><a>&l30;</a>`)[0]).toMatch(/^entity/u);
});

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

test.each([
  ["UTF-8 with a mark", bytes("\uFEFF<a>é</a>", "utf8"), undefined],
  ["UTF-16 with a mark", bytes("\uFEFF<a>é</a>", "utf16le"), undefined],
  ["UTF-16 without one", bytes("<a>é</a>", "utf16le"), undefined],
  ["what it says", bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', "latin1"), undefined],
  ["Western letters that pass for UTF-8", bytes('<?xml version="1.0" encoding="UTF-8"?><a>é</a>', "latin1"), "Windows-1252"],
  ["UTF-8 that passes for UTF-16", bytes('<?xml version="1.0" encoding="UTF-16"?><a>é</a>', "utf8"), "UTF-8"],
])("reads %s", (_, content, told) => {
  const { text, warning } = decodeXml(content);
  expect(text?.endsWith("<a>é</a>")).toBe(true);
  expect(warning?.params?.encoding).toBe(told);
});
