export * from "../generated/plan.ts";
