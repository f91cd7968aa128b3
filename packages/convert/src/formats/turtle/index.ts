export { turtle } from "./turtle.ts";
