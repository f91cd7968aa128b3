#!/usr/bin/env node
const { main } = require("../dist/main.cjs");

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  // Once everything is written, nothing is left to wait for but the engine, which still improves code that will not run again.
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
});
