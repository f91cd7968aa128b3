import type * as model from "@regional-plan/model";
import { expectTypeOf } from "expect-type";
import type * as z from "zod";

/** Each schema says the same as its interface, key by key, optional keys included. Compiled against the sources and against what is published. */
type Schemas = typeof model;

/** A schema gives lists that may be changed, an interface takes such as may not. */
type ReadOnly<T> = T extends readonly (infer Element)[]
  ? readonly ReadOnly<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
    : T;

expectTypeOf<ReadOnly<z.infer<Schemas["planSchema"]>>>().toEqualTypeOf<ReadOnly<model.Plan>>();
expectTypeOf<ReadOnly<z.infer<Schemas["documentSchema"]>>>().toEqualTypeOf<ReadOnly<model.Document>>();
expectTypeOf<ReadOnly<z.infer<Schemas["sectionSchema"]>>>().toEqualTypeOf<ReadOnly<model.Section>>();
expectTypeOf<ReadOnly<z.infer<Schemas["principleSchema"]>>>().toEqualTypeOf<ReadOnly<model.Principle>>();
expectTypeOf<ReadOnly<z.infer<Schemas["goalSchema"]>>>().toEqualTypeOf<ReadOnly<model.Goal>>();
expectTypeOf<ReadOnly<z.infer<Schemas["indicatorSchema"]>>>().toEqualTypeOf<ReadOnly<model.Indicator>>();
expectTypeOf<ReadOnly<z.infer<Schemas["targetSchema"]>>>().toEqualTypeOf<ReadOnly<model.Target>>();
expectTypeOf<ReadOnly<z.infer<Schemas["domainSchema"]>>>().toEqualTypeOf<ReadOnly<model.Domain>>();
expectTypeOf<ReadOnly<z.infer<Schemas["measureSchema"]>>>().toEqualTypeOf<ReadOnly<model.Measure>>();
expectTypeOf<ReadOnly<z.infer<Schemas["actionSchema"]>>>().toEqualTypeOf<ReadOnly<model.Action>>();
expectTypeOf<ReadOnly<z.infer<Schemas["projectSchema"]>>>().toEqualTypeOf<ReadOnly<model.Project>>();
expectTypeOf<ReadOnly<z.infer<Schemas["mentionSchema"]>>>().toEqualTypeOf<ReadOnly<model.Mention>>();
expectTypeOf<ReadOnly<z.infer<Schemas["agencySchema"]>>>().toEqualTypeOf<ReadOnly<model.Agency>>();
expectTypeOf<ReadOnly<z.infer<Schemas["placeSchema"]>>>().toEqualTypeOf<ReadOnly<model.Place>>();
expectTypeOf<ReadOnly<z.infer<Schemas["instrumentSchema"]>>>().toEqualTypeOf<ReadOnly<model.Instrument>>();
expectTypeOf<ReadOnly<z.infer<Schemas["arrangementSchema"]>>>().toEqualTypeOf<ReadOnly<model.Arrangement>>();
expectTypeOf<ReadOnly<z.infer<Schemas["milestoneSchema"]>>>().toEqualTypeOf<ReadOnly<model.Milestone>>();
expectTypeOf<ReadOnly<z.infer<Schemas["reportSchema"]>>>().toEqualTypeOf<ReadOnly<model.Report>>();
expectTypeOf<ReadOnly<z.infer<Schemas["reportEntrySchema"]>>>().toEqualTypeOf<ReadOnly<model.ReportEntry>>();
expectTypeOf<ReadOnly<z.infer<Schemas["erratumSchema"]>>>().toEqualTypeOf<ReadOnly<model.Erratum>>();
expectTypeOf<ReadOnly<z.infer<Schemas["termSchema"]>>>().toEqualTypeOf<ReadOnly<model.Term>>();
expectTypeOf<ReadOnly<z.infer<Schemas["quantitySchema"]>>>().toEqualTypeOf<ReadOnly<model.Quantity>>();
expectTypeOf<ReadOnly<z.infer<Schemas["moneySchema"]>>>().toEqualTypeOf<ReadOnly<model.Money>>();
expectTypeOf<ReadOnly<z.infer<Schemas["fundingSchema"]>>>().toEqualTypeOf<ReadOnly<model.Funding>>();
expectTypeOf<ReadOnly<z.infer<Schemas["responsibilitySchema"]>>>().toEqualTypeOf<ReadOnly<model.Responsibility>>();
expectTypeOf<ReadOnly<z.infer<Schemas["sourceSpanSchema"]>>>().toEqualTypeOf<ReadOnly<model.SourceSpan>>();
expectTypeOf<ReadOnly<z.infer<Schemas["geometrySchema"]>>>().toEqualTypeOf<ReadOnly<model.Geometry>>();

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
