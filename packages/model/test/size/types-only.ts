import type { Plan } from "@regional-plan/model";

export type Title = Plan["title"];
