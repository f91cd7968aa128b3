export { oc4ids } from "./oc4ids.ts";
