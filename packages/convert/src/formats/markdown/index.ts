export { markdown } from "./markdown.ts";
export { paperToMarkdown } from "./paper-to-markdown.ts";
