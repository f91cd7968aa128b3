import { runTurbo } from "../run/run-turbo.ts";

/** `npm run build`, `npm run typecheck`, `npm run generate`: the task of that name in every package, in order. */
const [task = "build", ...rest] = process.argv.slice(2);
const { code } = await runTurbo(task, rest);
process.exit(code);
