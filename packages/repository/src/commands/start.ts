import { mkdirSync, rmSync } from "node:fs";
import { rootPath } from "../root.ts";
import { runNode } from "../run/run-node.ts";
import { runTurbo } from "../run/run-turbo.ts";
import { serveFolder } from "../serve/serve-folder.ts";

/** `npm start`: builds, checks the Ningbo plan, says what is in it, writes it in every format to `out`, and serves the explorer. */
process.on("SIGINT", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));

const cli = rootPath("packages/cli/bin/regional-plan.js");

console.log("Building …");
const built = await runTurbo("build", ["--output-logs=errors-only"], false);
if (built.code !== 0) stop(built.output);

await show("validate", "ningbo");
await show("inspect", "ningbo");
await convertAll();

const { address } = await serveFolder(rootPath("apps/explorer/dist"));
console.log(`\nThe explorer is at ${address} (Ctrl+C ends it).`);
endOnKey();

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
  console.log(`\n$ regional-plan ${args.join(" ")}`);
  const { code } = await runNode(cli, args, { show: true });
  if (code > 1) stop(`regional-plan ${args[0]} ended with ${code}.`);
}

async function convertAll(): Promise<void> {
  const listed = await runNode(cli, ["formats", "--format", "json"]);
  if (listed.code !== 0) stop(listed.output);
  const formats = JSON.parse(listed.output) as { id: string; extensions: string[]; writes: boolean }[];
  rmSync(rootPath("out"), { recursive: true, force: true });
  mkdirSync(rootPath("out"));
  console.log("");
  for (const { id, extensions } of formats.filter(({ writes }) => writes)) {
    const out = `out/ningbo${extensions[0] ?? `-${id}`}`;
    const { code, output } = await runNode(cli, ["convert", "ningbo", "--to", id, "-o", out]);
    if (code !== 0) stop(output);
    console.log(`${out}${output === "" ? "" : ` (${output.trim().split("\n")[0]})`}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
