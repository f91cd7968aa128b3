import type * as model from "@regional-plan/model";
import { expectTypeOf } from "expect-type";
import type * as z from "zod";
// Each schema says the same as its type: a line for each, written by `npm run generate`.
import "./each-schema.gen.ts";

/** What the types hold, beside that each schema equals its type. Compiled against what is built, by three compilers. */
type Schemas = typeof model;

// What goes in is what comes out: nothing is transformed.
expectTypeOf<z.input<Schemas["planSchema"]>>().toEqualTypeOf<z.output<Schemas["planSchema"]>>();

// Ids of different kinds do not mix; strings are welcome.
declare const measure: model.Id<"measure">;
expectTypeOf<string>().toExtend<model.Id<"agency">>();
expectTypeOf<"domain-1">().toExtend<model.Id<"domain">>();
expectTypeOf(measure).not.toExtend<model.Id<"agency">>();
expectTypeOf(measure).toExtend<model.Id<"measure" | "arrangement">>();

// An open list takes any string and offers the known ones; a closed one does not.
expectTypeOf<"x-ours">().toExtend<NonNullable<model.Project["kind"]>>();
expectTypeOf<"x-ours">().not.toExtend<model.Role>();

// Nothing in a plan is `any`, which would swallow every mistake.
expectTypeOf<model.Plan["measures"]>().not.toBeAny();
expectTypeOf<z.infer<Schemas["planSchema"]>["actions"]>().not.toBeAny();
expectTypeOf<model.Extensions[string]>().toBeUnknown();
