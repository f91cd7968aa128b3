export { ics } from "./ics.ts";
