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
    { name: "Ningbo", text: ningbo, rounds: 40 },
    { name: "national plan", text: long(70_000), rounds: 10 },
    { name: "10 MB", text: long(10_000_000 / 3), rounds: 1 },
  ];
}
