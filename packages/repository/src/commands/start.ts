import { mkdirSync, rmSync } from "node:fs";
import { rootPath } from "../root.ts";
import { runNode } from "../run/run-node.ts";
import { runTurbo } from "../run/run-turbo.ts";
import { serveFolder } from "../serve/serve-folder.ts";
import { readWorkspaces } from "../workspaces.ts";
import { startWords } from "./start-words.ts";

/** `npm start`: builds, checks the Ningbo plan, says what is in it, writes it in every format to `out`, and serves the explorer. */
process.on("SIGINT", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));

const cli = rootPath("packages/cli/bin/regional-plan.js");
const words = startWords(process.env, Intl.DateTimeFormat().resolvedOptions().locale);

await build();
await show("validate", "ningbo");
await show("inspect", "ningbo");
await convertAll();

const { address } = await serveFolder(rootPath("apps/explorer/dist"));
console.log(`\n${words.served(address)}`);
endOnKey();

/** A line for each package as it begins, so that a minute of building is seen to go on. */
async function build(): Promise<void> {
  const total = readWorkspaces().filter(({ manifest }) => manifest.scripts?.build !== undefined).length;
  const begun = new Set<string>();
  console.log(words.building);
  const { code, output } = await runTurbo("build", ["--output-logs=hash-only"], (line) => {
    const name = /^@regional-plan\/([\w-]+):build: cache (?:miss|hit)/u.exec(line)?.[1];
    if (name === undefined || begun.has(name)) return;
    begun.add(name);
    console.log(`  ${String(begun.size).padStart(2)}/${total}  ${name}`);
  });
  if (code !== 0) stop(output);
}

/**
 * In a terminal Ctrl+C would interrupt npm and its shell as well, which then report a failure, or ask on Windows whether to stop the
 * batch job. Read as a key it reaches only us, and all three end well.
 */
function endOnKey(): void {
  if (!process.stdin.isTTY) return;
  process.stdin.setRawMode(true);
  process.stdin.on("data", (keys: Buffer) => {
    if (keys.includes(3)) process.exit(0);
  });
}

/** Runs the command line as its users do, and shows what it prints. A plan with errors is shown too: that is what it is there for. */
async function show(...args: string[]): Promise<void> {
  const command = [...args, "--lang", words.language];
  console.log(`\n$ regional-plan ${command.join(" ")}`);
  const { code } = await runNode(cli, command, { show: true });
  if (code > 1) stop(`regional-plan ${args[0]}: ${code}`);
}

/** What a format cannot hold is told by the command that is named below the list: in a first look at all of them it would only alarm. */
async function convertAll(): Promise<void> {
  const listed = await runNode(cli, ["formats", "--format", "json"]);
  if (listed.code !== 0) stop(listed.output);
  const formats = JSON.parse(listed.output) as { id: string; title: { en: string; zh: string }; extensions: string[]; writes: boolean }[];
  rmSync(rootPath("out"), { recursive: true, force: true });
  mkdirSync(rootPath("out"));
  console.log(`\n${words.converting}`);
  for (const { id, title, extensions } of formats.filter(({ writes }) => writes)) {
    const out = `out/ningbo${extensions[0] ?? `-${id}`}`;
    const { code, output } = await runNode(cli, ["convert", "ningbo", "--to", id, "-o", out]);
    if (code !== 0) stop(output);
    console.log(`  ${out.padEnd(24)}${title[words.language]}`);
  }
  console.log(words.losses);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
