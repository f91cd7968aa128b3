import type { MessageTemplate } from "@regional-plan/model";
import { questionTexts, viewTexts } from "./sql.gen.ts";

/** A view of a corpus, that questions can ask as if it were a table. */
export interface CorpusView {
  readonly name: string;
  readonly about: MessageTemplate;
  /** SQL that DuckDB and Spark understand alike. */
  readonly sql: string;
}

/** A question that is prepared. */
export interface Question extends CorpusView {
  readonly title: MessageTemplate;
}

/**
 * The views of every corpus, each after those that it reads.
 *
 * @example
 * ```ts
 * import { views } from "@regional-plan/corpus";
 *
 * views.map(({ name }) => name).sort(); //=> ["alignment_coverage", "responsibilities", "same_agency", "target_versions", "unreported", "who_works_with_whom"]
 * ```
 */
export const views: readonly CorpusView[] = viewTexts;

/**
 * The questions that are prepared.
 *
 * @example
 * ```ts
 * import { questions } from "@regional-plan/corpus";
 *
 * questions.find(({ name }) => name === "leads")?.title.en; //=> "Which agencies lead the most?"
 * ```
 */
export const questions: readonly Question[] = questionTexts;
