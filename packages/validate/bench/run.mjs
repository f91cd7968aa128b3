// Prints how long a check takes, over JSON.parse of the same text and over a compiled JSON Schema validator that looks at
// the shape alone, for the Ningbo plan, 15 MB and 150 MB of it; how long parsePlan takes of the same and of one with mistakes;
// and the memory that a check takes. Build first.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("measure.mjs", import.meta.url));
const sizes = [
  { name: "Ningbo", megabytes: 0, rounds: 60 },
  { name: "15 MB", megabytes: 15, rounds: 15 },
  { name: "150 MB", megabytes: 150, rounds: 5 },
];
const rows = sizes.map(({ name, megabytes, rounds }) => {
  const measured = JSON.parse(
    execFileSync(process.execPath, ["--max-old-space-size=8192", script, String(megabytes), String(rounds)], { encoding: "utf8" }),
  );
  return { name, ...measured };
});

const number = (/** @type {number} */ value, digits = 2) => value.toFixed(digits);
console.table(
  Object.fromEntries(
    rows.map(({ name, megabytes, findings, parse, validate, sound, broken, ajv, cold, memory }) => [
      name,
      {
        MB: number(megabytes, 1),
        findings,
        "JSON.parse ms": number(parse, 1),
        "check ms": number(validate, 1),
        "check / JSON.parse": number(validate / parse),
        "first check / first JSON.parse": number(cold),
        "parsePlan / JSON.parse": number(sound / parse),
        "parsePlan, broken / JSON.parse": number(broken / parse),
        "check / ajv": number(validate / ajv),
        "ajv / JSON.parse": number(ajv / parse),
        "peak MB": number(memory, 0),
      },
    ]),
  ),
);
const [, medium, large] = rows;
console.log(`150 MB over 15 MB: ${number(large.validate / large.parse / (medium.validate / medium.parse))}`);
