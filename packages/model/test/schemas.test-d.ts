import type * as model from "@regional-plan/model";
import { expectTypeOf } from "expect-type";
import type * as z from "zod";

/** Each schema says the same as its interface, key by key, optional keys included. Compiled against the sources and against what is published. */
type Schemas = typeof model;

expectTypeOf<z.infer<Schemas["planSchema"]>>().toEqualTypeOf<model.Plan>();
expectTypeOf<z.infer<Schemas["documentSchema"]>>().toEqualTypeOf<model.Document>();
expectTypeOf<z.infer<Schemas["sectionSchema"]>>().toEqualTypeOf<model.Section>();
expectTypeOf<z.infer<Schemas["principleSchema"]>>().toEqualTypeOf<model.Principle>();
expectTypeOf<z.infer<Schemas["goalSchema"]>>().toEqualTypeOf<model.Goal>();
expectTypeOf<z.infer<Schemas["indicatorSchema"]>>().toEqualTypeOf<model.Indicator>();
expectTypeOf<z.infer<Schemas["targetSchema"]>>().toEqualTypeOf<model.Target>();
expectTypeOf<z.infer<Schemas["domainSchema"]>>().toEqualTypeOf<model.Domain>();
expectTypeOf<z.infer<Schemas["measureSchema"]>>().toEqualTypeOf<model.Measure>();
expectTypeOf<z.infer<Schemas["actionSchema"]>>().toEqualTypeOf<model.Action>();
expectTypeOf<z.infer<Schemas["projectSchema"]>>().toEqualTypeOf<model.Project>();
expectTypeOf<z.infer<Schemas["mentionSchema"]>>().toEqualTypeOf<model.Mention>();
expectTypeOf<z.infer<Schemas["agencySchema"]>>().toEqualTypeOf<model.Agency>();
expectTypeOf<z.infer<Schemas["placeSchema"]>>().toEqualTypeOf<model.Place>();
expectTypeOf<z.infer<Schemas["instrumentSchema"]>>().toEqualTypeOf<model.Instrument>();
expectTypeOf<z.infer<Schemas["arrangementSchema"]>>().toEqualTypeOf<model.Arrangement>();
expectTypeOf<z.infer<Schemas["milestoneSchema"]>>().toEqualTypeOf<model.Milestone>();
expectTypeOf<z.infer<Schemas["reportSchema"]>>().toEqualTypeOf<model.Report>();
expectTypeOf<z.infer<Schemas["reportEntrySchema"]>>().toEqualTypeOf<model.ReportEntry>();
expectTypeOf<z.infer<Schemas["erratumSchema"]>>().toEqualTypeOf<model.Erratum>();
expectTypeOf<z.infer<Schemas["termSchema"]>>().toEqualTypeOf<model.Term>();
expectTypeOf<z.infer<Schemas["quantitySchema"]>>().toEqualTypeOf<model.Quantity>();
expectTypeOf<z.infer<Schemas["moneySchema"]>>().toEqualTypeOf<model.Money>();
expectTypeOf<z.infer<Schemas["fundingSchema"]>>().toEqualTypeOf<model.Funding>();
expectTypeOf<z.infer<Schemas["responsibilitySchema"]>>().toEqualTypeOf<model.Responsibility>();
expectTypeOf<z.infer<Schemas["sourceSpanSchema"]>>().toEqualTypeOf<model.SourceSpan>();
expectTypeOf<z.infer<Schemas["geometrySchema"]>>().toEqualTypeOf<model.Geometry>();

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
