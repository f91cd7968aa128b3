import { generateCatalogue } from "./generate-catalogue.ts";

await generateCatalogue();
// These read what the model exports, the catalogue included.
const { generateLinkFields } = await import("./generate-link-fields.ts");
generateLinkFields();
await import("./generate-schemas.ts");
