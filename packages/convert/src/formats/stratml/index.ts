export { stratml } from "./stratml.ts";
