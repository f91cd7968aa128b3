export { iati } from "./iati.ts";
