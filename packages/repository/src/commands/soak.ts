import { runTurbo } from "../run/run-turbo.ts";

/** `npm run soak`: the tests of the libraries and the command with all the cases that `npm test` tries a tenth of. They print their counts. */
process.env.SOAK = "1";
const packages = ["model", "validate", "convert", "compare", "track", "workbench", "import-zh", "cli"].map(
  (name) => `--filter=@regional-plan/${name}`,
);
const { code } = await runTurbo("test", ["--concurrency=1", "--output-logs=full", ...packages]);
process.exit(code);
