// A file of its own, so that the schemas, and the words for what is wrong with a shape, are loaded only where something is.
export { catalogue, validatePlan } from "@regional-plan/validate";
