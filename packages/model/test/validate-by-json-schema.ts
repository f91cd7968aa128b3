import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(new URL("../schema/plan.json", import.meta.url), "utf8")) as object;

/** Whether an independent validator, in strict mode, accepts a value by the published schema. */
export const validateByJsonSchema: (value: unknown) => boolean = new Ajv2020({ strict: true }).compile(schema);
