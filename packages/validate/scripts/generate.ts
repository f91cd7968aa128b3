import { generateCodes } from "./generate-codes.ts";
import { generateRegistry } from "./generate-registry.ts";
import { generateReportSchema } from "./generate-report-schema.ts";

generateCodes();
generateRegistry();
generateReportSchema();
// These import the rules, so that the list of them must be there first.
const { generateRulePages } = await import("./generate-rule-pages.ts");
const { generateConformance } = await import("./generate-conformance.ts");
generateRulePages();
generateConformance();
