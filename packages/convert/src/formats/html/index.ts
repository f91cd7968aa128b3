export { html } from "./html.ts";
export { paperToHtml } from "./paper-to-html.ts";
