import { stringify } from "yaml";

/** A way to write a plan as a text. Numbers and texts that only their spelling keeps are put in as `@@3.20@@`. */
export interface Layout {
  format: "json" | "yaml";
  write: (plan: unknown, random: (below: number) => number) => string;
}

/** Numbers whose spelling no program would choose again. */
const json = ["3.20", "1.10", "1E5", "-0", "2.50e-3", "100.0"];
const yaml = [...json, "0x1F", "0o17", "1e3", "+12.0", "007", ".5", "1_000", "~", "'it''s'", '"\\u4e2d"'];

/** The plan with some of them in its extensions. */
function spelt(plan: unknown, spellings: readonly string[]): unknown {
  const hard = Object.fromEntries(spellings.map((spelling, index) => [`n${index}`, `@@${spelling}@@`]));
  return {
    ...(plan as object),
    extensions: { "example.org": { ...hard, list: spellings.slice(0, 3).map((spelling) => `@@${spelling}@@`) } },
  };
}

const restored = (text: string) =>
  text.replace(/(["']?)@@(.*?)@@\1/gu, (_, __, spelling: string) =>
    spelling.replaceAll('\\"', '"').replaceAll("\\\\", "\\").replaceAll("''''", "''"),
  );

/** Some of the layouts in which people and programs leave JSON and YAML. */
export const layouts: readonly Layout[] = [
  { format: "json", write: (plan) => `${restored(JSON.stringify(spelt(plan, json), undefined, 2))}\n` },
  { format: "json", write: (plan) => restored(JSON.stringify(spelt(plan, json))) },
  { format: "json", write: (plan) => `\uFEFF${restored(JSON.stringify(spelt(plan, json), undefined, "\t")).replaceAll("\n", "\r\n")}\r\n` },
  {
    format: "json",
    write: (plan) =>
      restored(JSON.stringify(spelt(plan, json), undefined, 1).replace(/\n */gu, " ").replaceAll('": ', '" :  ').replaceAll("/", "\\/")),
  },
  { format: "yaml", write: (plan) => restored(stringify(spelt(plan, yaml), { lineWidth: 0 })) },
  {
    format: "yaml",
    write: (plan, random) => commented(restored(stringify(spelt(plan, yaml), { lineWidth: 0, indent: 4, indentSeq: false })), random),
  },
  {
    format: "yaml",
    write: (plan, random) =>
      `\uFEFF${commented(restored(stringify(spelt(plan, yaml), { lineWidth: 60, singleQuote: true })), random).replaceAll("\n", "\r\n")}`,
  },
  {
    format: "yaml",
    write: (plan) =>
      restored(stringify(spelt(plan, yaml), { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" })).trimEnd(),
  },
  {
    // Each item in brackets on a line of its own, with spaces as nobody would put them.
    format: "yaml",
    write: (plan) =>
      Object.entries(spelt(plan, json) as object)
        .map(([key, value]: [string, unknown]) => {
          if (!Array.isArray(value)) return `${key}:   ${restored(JSON.stringify(value))}\n`;
          return `${key}:\n${value.map((item) => `-   ${restored(JSON.stringify(item)).replaceAll('":', '": ').replaceAll(",", ",  ")}   # 1.10\n`).join("")}`;
        })
        .join("\n"),
  },
];

/** Comments and empty lines where they may stand. */
function commented(text: string, random: (below: number) => number): string {
  return text
    .split("\n")
    .map((line) => {
      const isPlain = /^\s*(?:- )*[\w-]+: [a-z0-9][\w-]*$/iu.test(line);
      if (isPlain && random(4) === 0) return `${line}   # 注 3.20, "x": 1`;
      return /^\s*- id: /u.test(line) && random(6) === 0 ? `\n${/^\s*/u.exec(line)?.[0] ?? ""}# 以下一项 007\n${line}` : line;
    })
    .join("\n");
}
