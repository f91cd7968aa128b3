import { checks } from "../check/checks.ts";
import { runChecks } from "../check/run-checks.ts";

/** `npm run check`: everything but the tests. `npm run check -- types knip` runs those two. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !checks.some((check) => check.id === id));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(", ")}. There are: ${checks.map(({ id }) => id).join(", ")}.`);
  process.exit(2);
}
const failed = await runChecks(
  checks.filter(({ id }) => wanted.length === 0 || wanted.includes(id)),
  console.log,
);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}.`);
  process.exit(1);
}
