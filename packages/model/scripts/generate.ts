import { generateCatalogue } from "./generate-catalogue.ts";

await generateCatalogue();
// These read what the model exports, the catalogue included.
await import("./generate-schemas.ts");
