#!/usr/bin/env bash
# saxes 6.0.0 reads at about half its speed from the eighth event handler on.
#
# `on` adds each handler to the parser as a property of its own. With the eighth, V8 (seen with Node 20.20) no longer keeps the
# parser as an object of fixed form but as a dictionary, and every look at the state of the parser, some for each character of
# the document, goes through it. A document of 50 MB took 7.5 s with eight handlers and 3.7 s with seven. Nothing says so; who
# needs more events can leave out those that say nothing new (`xmldecl`, `end`), or set handlers before others in a subclass.
#
# Seen: how many handlers there are, and whether the parser still has a fixed form
#   6 true
#   7 true
#   8 false
#   9 false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent saxes@6.0.0
cat >seen.cjs <<'JS'
const { SaxesParser } = require("saxes");
const events = ["error", "doctype", "opentag", "closetag", "text", "cdata", "processinginstruction", "comment", "xmldecl"];
for (const count of [6, 7, 8, 9]) {
  const parser = new SaxesParser();
  for (const event of events.slice(0, count)) parser.on(event, () => {});
  console.log(`${count} ${%HasFastProperties(parser)}`);
}
JS
node --allow-natives-syntax seen.cjs | tee seen.txt
diff - seen.txt <<'SEEN'
6 true
7 true
8 false
9 false
SEEN
