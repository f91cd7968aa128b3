#!/usr/bin/env bash
# yaml 2.9.1 turns a line of one blank into a backslash, where it follows an empty line in a text in double quotation marks.
#
# A text of forty characters or more that is written in double quotation marks is laid out over several lines. A line of
# one blank below an empty one is then written as two backslashes and a blank, and reads back as a backslash. Passages copied
# from documents have such lines between their paragraphs. Shorter texts, block scalars, and texts written with
# doubleQuotedMinMultiLineLength: Infinity come back as they were.
#
# Seen:
#   double quotes: "\n\\\n二、重"
#   on one line: the same
#   block scalar: the same
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent yaml@2.9.1
cat >seen.cjs <<'JS'
const { parse, stringify } = require("yaml");
const text = "一、总体要求。全面落实区域一体化发展战略，坚持统筹推进、重点突破。\n\n \n二、重点任务。加快基础设施互联互通。";
const quoted = { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" };
const ways = {
  "double quotes": quoted,
  "on one line": { ...quoted, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY },
  "block scalar": {},
};
for (const [way, options] of Object.entries(ways)) {
  const back = parse(stringify({ text }, options)).text;
  console.log(`${way}: ${back === text ? "the same" : JSON.stringify(back.slice(34, 40))}`);
}
JS
node seen.cjs | tee seen.txt
diff - seen.txt <<'SEEN'
double quotes: "\n\\\n二、重"
on one line: the same
block scalar: the same
SEEN
