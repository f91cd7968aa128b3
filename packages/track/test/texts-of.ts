import { type Paper, wordingsOf } from "@regional-plan/model";

/** The headings and paragraphs of a paper, as they are read in one language. */
export const textsOf = ({ body }: Paper, language: string): readonly (string | undefined)[] =>
  body.flatMap((block) =>
    block.kind === "heading" || block.kind === "paragraph"
      ? [
          wordingsOf(block.text, [language])[0]
            ?.runs.map((run) => run.text)
            .join(""),
        ]
      : [],
  );
