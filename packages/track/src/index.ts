export * from "./bulletin/bulletin.ts";
export * from "./bulletin/bulletin-of.ts";
export * from "./bulletin/bulletin-paper.ts";
export * from "./parts/view-parts.ts";
