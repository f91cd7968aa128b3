export { docx } from "./docx.ts";
export { paperToDocx } from "./paper-to-docx.ts";
