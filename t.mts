import { readFileSync, writeFileSync } from "node:fs";
import { planPaper } from "./packages/convert/src/document/plan-paper.ts";
import { paperToMarkdown } from "./packages/convert/src/formats/markdown/paper-to-markdown.ts";
const plan=JSON.parse(readFileSync("packages/ningbo/generated/plan.json","utf8"));
const s=performance.now();
const md=paperToMarkdown(planPaper(plan,"reading"),["zh"]); console.log(performance.now()-s);
writeFileSync("/tmp/ningbo-paper.md",md);
writeFileSync("/tmp/ningbo-both.md",paperToMarkdown(planPaper(plan,"reading"),["zh","en"]));
writeFileSync("/tmp/ningbo-official.md",paperToMarkdown(planPaper(plan,"official"),["zh"]));
