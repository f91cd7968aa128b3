import type { Addition } from "./addition.ts";

const labels = "packages/model/src/words/field-labels.ts";

const field: Addition = {
  what: "a field",
  edits: [
    {
      file: "packages/model/src/plan/domain.ts",
      insertions: [
        [
          "}\n\n/** A field of work. */",
          "  /**\n   * What it is to look like in the end.\n   * @zh 最终要达到的状态。\n   */\n  trialVision?: LocalizedText;\n",
        ],
        ['    ...itemTail("domain"),', "    trialVision: localizedTextSchema.exactOptional(),\n"],
      ],
    },
    { file: labels, insertions: [["  title: {", '  trialVision: { en: "Vision", zh: "愿景" },\n']] },
  ],
  follows: {
    "packages/model/src/shape/catalogue.gen.ts": "trialVision: ",
    "packages/model/schema/domain.json": "What it is to look like in the end.",
  },
};

const list: Addition = {
  what: "a list",
  edits: [
    {
      file: "packages/model/src/plan/hazard.ts",
      content: `import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * Something that may keep the plan from being carried out.
 * @zh 可能影响规划实施的风险。
 */
export interface Hazard extends Item<"hazard"> {
  /**
   * What may happen.
   * @zh 可能发生的情况。
   */
  statement: LocalizedText;
}

/** A risk. */
export const hazardSchema = z
  .strictObject({
    ...itemHead("hazard"),
    statement: localizedTextSchema,
    ...itemTail("hazard"),
  })
  .register(z.globalRegistry, schemaWords.Hazard) satisfies z.ZodType<Hazard>;
`,
    },
    {
      file: "packages/model/src/plan/plan.ts",
      insertions: [
        ["import { type Indicator, indicatorSchema }", 'import { type Hazard, hazardSchema } from "./hazard.ts";\n'],
        [
          "}\n\n/** A version of a plan. */\nexport const",
          "  /**\n   * The risks.\n   * @zh 风险。\n   */\n  hazards?: readonly Hazard[];\n",
        ],
        ["  })\n  .register(z.globalRegistry, schemaWords.Plan)", "    hazards: z.array(hazardSchema).exactOptional(),\n"],
      ],
    },
    { file: labels, insertions: [["  glossary: {", '  hazards: { en: "Hazards", zh: "风险" },\n']] },
  ],
  follows: {
    "packages/model/src/plan/schemas.gen.ts": "./hazard.ts",
    "packages/model/src/shape/plan-definer.gen.ts": "hazard: HazardId;",
    "packages/model/src/plan/parts/lists.gen.ts": '  hazard: "hazards",',
    "packages/model/src/words/kind-names.gen.ts": 'hazard: { en: "a hazard", zh: "风险" }',
    "packages/model/src/shape/catalogue.gen.ts": "  hazard: hazard",
    "packages/model/test/each-schema.gen.ts": '["hazardSchema"]',
    "packages/model/schema/hazards.json": "可能发生的情况。",
  },
};

/** What may be added to the model. */
export const modelAdditions: readonly Addition[] = [field, list];
