export { writeTemplate } from "./template/write-template.ts";
export { xlsx } from "./xlsx.ts";
