import { checks } from "../check/checks.ts";
import { runChecks } from "../check/run-checks.ts";
import { runTurbo } from "../run/run-turbo.ts";

/** `npm test`: builds, runs every check, then every test. A failed check does not keep the tests from running, so that one run says all. */
const failed = await runChecks(checks, console.log);
const unbuilt = failed.includes("build");
const tests = unbuilt ? { code: 1 } : await runTurbo("test", ["--continue", "--output-logs=new-only"]);
if (tests.code !== 0 && !unbuilt) failed.push("tests");
console.log(failed.length === 0 ? "\nAll is well: every check and every test passed." : `\nFailed: ${failed.join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
