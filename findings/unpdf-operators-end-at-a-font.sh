#!/usr/bin/env bash
# unpdf 1.7.0 on Node 20: the list of what a PDF page draws ends at its first font, without an error.
#
# The pdf.js that it bundles calls ArrayBuffer.prototype.transferToFixedLength, which Node has from 21 on, when it loads a
# font. `getTextContent` is not touched and gives all words; `getOperatorList` is fulfilled with what came before the font. Who
# looks for the lines of a table finds a page without tables and is told nothing. With that function filled in beforehand the
# list is whole.
#
# Seen with Node 20.20.2:
#   text: Plan
#   operators: constructPath beginText
#   filled in: constructPath beginText setFont moveText showText endText constructPath
set -euo pipefail
node -e 'if ("transferToFixedLength" in ArrayBuffer.prototype) { console.error("Needs Node 20."); process.exit(2) }'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent unpdf@1.7.0
cat >seen.mjs <<'JS'
import { getDocument, OPS } from "unpdf/pdfjs";

const content = "0 0 m 100 0 l S BT /F1 12 Tf 50 700 Td (Plan) Tj ET 0 50 m 100 50 l S";
const objects = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
];
let pdf = "%PDF-1.4\n";
const places = objects.map((object, index) => {
  const place = pdf.length;
  pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
  return place;
});
const table = pdf.length;
const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
pdf += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\n`;
pdf += `startxref\n${table}\n%%EOF\n`;

const names = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
async function read() {
  const document = await getDocument({ data: new TextEncoder().encode(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const text = (await page.getTextContent()).items.map(({ str }) => str).join("");
  const { fnArray } = await page.getOperatorList();
  return [text, fnArray.filter((number) => names.get(number) !== "dependency").map((number) => names.get(number)).join(" ")];
}
const [text, operators] = await read();
console.log(`text: ${text}\noperators: ${operators}`);
ArrayBuffer.prototype.transferToFixedLength = function (length = this.byteLength) {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
};
console.log(`filled in: ${(await read())[1]}`);
JS
node seen.mjs | tee seen.txt
diff - seen.txt <<'SEEN'
text: Plan
operators: constructPath beginText
filled in: constructPath beginText setFont moveText showText endText constructPath
SEEN
echo "As described."
