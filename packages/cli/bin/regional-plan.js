#!/usr/bin/env node
const { main } = require("../dist/main.cjs");

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  // Everything is written. Node would still wait for its engine, which improves code that will not run again; Bun loses
  // output that is under way.
  if (process.versions.bun === undefined) process.exit();
});
