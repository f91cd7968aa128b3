export { graphml } from "./graphml.ts";
