import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";

/** A position of GeoJSON (RFC 7946): longitude, latitude and, where known, height; WGS 84. */
export type Position = readonly number[];

/**
 * A shape on the map: the geometries of GeoJSON (RFC 7946) but the collection. Whether the positions are degrees in that
 * order, and lines and rings are whole, is the rule `identifier/coordinates`.
 */
export type Geometry =
  | { type: "Point"; coordinates: Position }
  | { type: "MultiPoint"; coordinates: readonly Position[] }
  | { type: "LineString"; coordinates: readonly Position[] }
  | { type: "MultiLineString"; coordinates: readonly (readonly Position[])[] }
  | { type: "Polygon"; coordinates: readonly (readonly Position[])[] }
  | { type: "MultiPolygon"; coordinates: readonly (readonly (readonly Position[])[])[] };

const position = z.array(z.number()).min(2).max(3);
const line = z.array(position);
const polygon = z.array(line);

/** A GeoJSON geometry. */
export const geometrySchema = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("Point"), coordinates: position }),
    z.strictObject({ type: z.literal("MultiPoint"), coordinates: line }),
    z.strictObject({ type: z.literal("LineString"), coordinates: line }),
    z.strictObject({ type: z.literal("MultiLineString"), coordinates: polygon }),
    z.strictObject({ type: z.literal("Polygon"), coordinates: polygon }),
    z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon) }),
  ])
  .register(z.globalRegistry, schemaWords.Geometry) satisfies z.ZodType<Geometry>;
