import { readFileSync, writeFileSync } from "node:fs";
import { planPaper } from "./packages/convert/src/document/plan-paper.ts";
import { paperToHtml } from "./packages/convert/src/formats/html/paper-to-html.ts";
import { launchBrowser } from "./packages/repository/src/browser/launch-browser.ts";
const plan=JSON.parse(readFileSync("packages/ningbo/generated/plan.json","utf8"));
const b=await launchBrowser();
for (const [name,langs] of [["zh",["zh"]],["both",["zh","en"]]] as const) {
const s=performance.now(); const h=paperToHtml(planPaper(plan,"reading"),langs); console.log(performance.now()-s,h.length);
writeFileSync(`/tmp/paper-${name}.html`,h);
const page=await b.newPage({viewport:{width:1100,height:1400}});
await page.setContent(h);
await page.screenshot({path:`/tmp/paper-${name}-1.png`});
await page.evaluate(()=>{document.querySelectorAll("table")[0]!.scrollIntoView()});
await page.screenshot({path:`/tmp/paper-${name}-2.png`});
await page.pdf({path:`/tmp/paper-${name}.pdf`,preferCSSPageSize:true});
}
await b.close();
