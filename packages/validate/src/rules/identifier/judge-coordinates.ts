import type { Finding, Geometry, Position } from "@regional-plan/model";

/** What is wrong with the coordinates of a geometry: the variant of `identifier/coordinates` that says so. */
export interface CoordinatesFault {
  readonly variant?: string;
  readonly params?: NonNullable<Finding["params"]>;
  /** The coordinates that are right for certain. */
  readonly mend?: Geometry["coordinates"];
}

/** Looks at a geometry of GeoJSON (RFC 7946) as a whole, and tells the first thing that is wrong with it. */
export function judgeCoordinates({ type, coordinates }: Geometry): CoordinatesFault | undefined {
  const all = positionsIn(coordinates);
  if (all.length === 0) return { variant: "empty" };
  const bad = all.find((position) => !isOnEarth(position));
  if (bad !== undefined) return offEarth(bad, all, coordinates);
  if (type === "LineString" || type === "MultiLineString") return shortLine(type === "LineString" ? [coordinates] : coordinates);
  if (type === "Polygon" || type === "MultiPolygon") return openRing(type === "Polygon" ? coordinates : coordinates.flat());
  return undefined;
}

/** Longitude and latitude in the other order. */
export const exchanged = (coordinates: Geometry["coordinates"]): Geometry["coordinates"] =>
  (isPosition(coordinates) ? exchange(coordinates) : coordinates.map((inner) => exchanged(inner))) as Geometry["coordinates"];

/** Every position of a geometry, however deep. */
export function positionsIn(coordinates: Geometry["coordinates"]): Position[] {
  return isPosition(coordinates) ? [coordinates] : coordinates.flatMap((inner) => positionsIn(inner));
}

const isPosition = (coordinates: Geometry["coordinates"]): coordinates is Position => typeof coordinates[0] === "number";

const exchange = ([first = 0, second = 0, ...height]: Position): Position => [second, first, ...height];

const isOnEarth = ([longitude = 0, latitude = 0]: Position): boolean => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

function offEarth(bad: Position, all: readonly Position[], coordinates: Geometry["coordinates"]): CoordinatesFault {
  const params = { first: bad[0] ?? 0, second: bad[1] ?? 0 };
  if (all.some((position) => position.slice(0, 2).some((value) => Math.abs(value) > projected))) return { variant: "projected", params };
  // One slip among many positions is no exchange of all.
  if (!all.every((position) => Math.abs(position[1] ?? 0) > 90 && isOnEarth(exchange(position)))) return { params };
  return { variant: "exchanged", params, ...(all.length <= mostMended && { mend: exchanged(coordinates) }) };
}

/** No degrees are as large, and no metres of a projection that is in use anywhere in China are as small. */
const projected = 1000;

/** A longer list of coordinates makes too large a finding. */
const mostMended = 5000;

function shortLine(lines: readonly (readonly Position[])[]): CoordinatesFault | undefined {
  const short = lines.find((line) => line.length < 2);
  return short && { variant: "shortLine", params: { count: short.length } };
}

function openRing(rings: readonly (readonly Position[])[]): CoordinatesFault | undefined {
  for (const ring of rings) {
    const [first = [], last = []] = [ring[0], ring.at(-1)];
    const isClosed = first.length === last.length && first.every((value, at) => value === last[at]);
    if (ring.length >= 4 && isClosed) continue;
    return isClosed || ring.length < 3 ? { variant: "shortRing", params: { count: ring.length } } : { variant: "openRing" };
  }
  return undefined;
}
