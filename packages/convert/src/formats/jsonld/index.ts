export { jsonld } from "./jsonld.ts";
