import { readFileSync } from "node:fs";
import { decodeDocument } from "./packages/import-zh/src/decode/decode-document.ts";
import { segmentText } from "./packages/import-zh/src/segment/segment-text.ts";
const d:any = await decodeDocument(readFileSync("/tmp/ningbo-zh.docx"),{name:"a.docx"} as any);
const text=d.text??d.document?.text; const i=text.indexOf("牵头单位与配合单位要加强沟通配合",text.indexOf("任务分解表",3000)); console.log(JSON.stringify(text.slice(i-120,i+200)), Object.keys(d));
const j=text.lastIndexOf("任务分解表"); console.log(JSON.stringify(text.slice(j-20,j+300)));
