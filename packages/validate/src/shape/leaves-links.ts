import { type Finding, type schemaFinding, wrongShape } from "@regional-plan/model";

/**
 * Whether a problem of shape leaves all links between items as they were meant: a date, a number, a code or a text that is
 * written wrongly does; a key, a list or an id may have been a link, and what it pointed to is not without one.
 */
export const leavesLinks = ({ rule, variant }: Pick<Finding, "rule" | "variant">): boolean =>
  rule !== wrongShape.id || (variant !== undefined && harmless.has(variant));

type Variant = keyof (typeof schemaFinding)["variants"];

const harmless: ReadonlySet<string> = new Set<Variant>([
  ...(["dateSure", "dateLikely", "dateEither", "dateEdtf", "dateUncertain", "dateNoYear", "dateOngoing", "dateUnknown"] as const),
  ...(["plainNumber", "numberWithUnit", "rangeNumber", "comparedNumber", "noNumber", "noAmount", "thousands", "thousandsAs"] as const),
  ...(["truth", "noTruth", "namedCode", "severalCodes", "notInList", "nearList", "oneCode"] as const),
  ...(["coordinateLevels", "coordinateUneven", "coordinateTexts", "coordinateCount", "coordinateForm"] as const),
  ...([
    "noLanguage",
    "bracketText",
    "cutText",
    "wrongKey",
    "commentText",
    "empty",
    "unquoted",
    "tooSmall",
    "tooBig",
    "wrongTag",
    "nearCurrency",
  ] as const),
]);
