export type { Chunks } from "../../text/decode-chunks.ts";
export { ndjson } from "./ndjson.ts";
export { type NdjsonPart, ndjsonLine, ndjsonLines } from "./ndjson-lines.ts";
export { type NdjsonLine, type NdjsonOptions, readNdjsonLines } from "./read-ndjson-lines.ts";
