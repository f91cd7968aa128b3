// A file of its own, so that the schemas, which explain what is wrong with a shape, are loaded only where something is.
export { validatePlan } from "@regional-plan/validate";
