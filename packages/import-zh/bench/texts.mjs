import { readdirSync, readFileSync } from "node:fs";

const seed = new URL("../../../seeds/ningbo/source.txt", import.meta.url);
const documents = new URL("../test/documents/", import.meta.url);

/** The texts that are timed: the seed document, one as long as a national five-year plan, and 10 MB of both. */
export function benchTexts() {
  const ningbo = readFileSync(seed, "utf8");
  const invented = readdirSync(documents)
    .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== "README.md")
    .sort()
    .map((name) => readFileSync(new URL(name, documents), "utf8"));
  const parts = [ningbo, ...invented].join("\n");
  const long = (/** @type {number} */ length) => `${parts}\n`.repeat(Math.ceil(length / parts.length)).slice(0, length);
  // A Chinese character takes three bytes.
  return [
    { name: "Ningbo", text: ningbo, rounds: 240 },
    { name: "national plan", text: long(70_000), rounds: 40 },
    { name: "10 MB", text: long(10_000_000 / 3), rounds: 1 },
  ];
}

/** The parts of a .docx of a hundred pages as Word writes it: three runs a paragraph, each with its properties. */
export function benchDocx() {
  const [, { text }] = benchTexts();
  const font =
    '<w:rPr><w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋" w:cs="仿宋" w:hint="eastAsia"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>';
  const layout = '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>';
  const run = (/** @type {string} */ words) => `<w:r>${font}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  const paragraph = (/** @type {string} */ line) => {
    const third = Math.ceil(line.length / 3);
    const runs = [0, 1, 2].map((at) => line.slice(at * third, (at + 1) * third)).filter((words) => words !== "");
    return `<w:p w:rsidR="00A77427" w:rsidRDefault="00A77427">${layout}${runs.map(run).join("")}</w:p>`;
  };
  const lines = text.replaceAll(/[&<]/gu, "").split(/\s*\n/u);
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map(paragraph).join("")}</w:body></w:document>`;
  const relations =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return { "_rels/.rels": relations, "word/document.xml": document };
}
