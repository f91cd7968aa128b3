export * from "./bulletin/bulletin.ts";
export * from "./bulletin/bulletin-of.ts";
export * from "./bulletin/bulletin-paper.ts";
export * from "./parts/view-parts.ts";
export * from "./work-points/work-points.ts";
export * from "./work-points/work-points-of.ts";
export * from "./work-points/work-points-paper.ts";
