export { readHtml, readHtmlBytes } from "./read-html.ts";
