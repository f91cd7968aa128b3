export { ndjson, ndjsonLines } from "./ndjson.ts";
