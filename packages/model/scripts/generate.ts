import { generateLists } from "./generate-lists.ts";
import { generateSchemaWords } from "./generate-schema-words.ts";

generateLists();
generateSchemaWords();
// Each of these runs what was written before it.
const { generateKindNames } = await import("./generate-kind-names.ts");
generateKindNames();
const { generateCatalogue } = await import("./generate-catalogue.ts");
await generateCatalogue();
// This reads what the model exports, the catalogue included.
const { generateLinkFields } = await import("./generate-link-fields.ts");
generateLinkFields();
await import("./generate-schemas.ts");
