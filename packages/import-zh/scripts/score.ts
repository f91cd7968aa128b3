import { scoreFolder } from "./score/score-folder.ts";

/** npm run score -- <folder> [--misses]: how well each annotated document of a folder is imported. */
const [folder, flag] = process.argv.slice(2);
if (folder === undefined) {
  console.error("npm run score -- <folder> [--misses]");
  process.exitCode = 2;
} else {
  const scored = await scoreFolder(folder);
  const columns = ["outline", "responsibilities", "targets"] as const;
  console.log(["document".padEnd(40), ...columns.map((column) => column.padEnd(24)), "due"].join(" "));
  for (const { file, score } of scored) {
    const cells = columns.map((column) => `${score[column].precision} ${score[column].recall} ${score[column].f1}`.padEnd(24));
    console.log([file.slice(0, 40).padEnd(40), ...cells, score.targets.due ?? "–"].join(" "));
    if (flag === "--misses") for (const miss of score.misses) console.log(`  ${miss}`);
  }
  const mean = (column: (typeof columns)[number]) =>
    scored.reduce((sum, { score }) => sum + score[column].f1, 0) / Math.max(1, scored.length);
  console.log(["mean F1".padEnd(40), ...columns.map((column) => mean(column).toFixed(3).padEnd(24))].join(" "));
}
