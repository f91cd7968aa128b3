import { readFileSync, writeFileSync } from "node:fs";
import { docx } from "./packages/convert/src/formats/docx/index.ts";
import { html } from "./packages/convert/src/formats/html/index.ts";
import { testFormat } from "./packages/convert/src/contract/test-format.ts";
import { transportCompact } from "./packages/repository/src/testing/plans/transport-compact.ts";
const plan=JSON.parse(readFileSync("packages/ningbo/generated/plan.json","utf8"));
for (const l of [["zh"],["en"],["zh","en"]]) { const s=performance.now(); const {content}=await docx.write(plan,{languages:l}); console.log(l, performance.now()-s, content.length); writeFileSync(`/tmp/ningbo-${l.join("-")}.docx`,content as Uint8Array);}
for (const f of [docx,html]) console.log(f.id, await testFormat(f as any,[transportCompact]));
