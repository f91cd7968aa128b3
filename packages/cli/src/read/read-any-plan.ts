// A file of its own, so that the schemas are loaded only where a plan must be one.
export { readPlan } from "@regional-plan/convert";
