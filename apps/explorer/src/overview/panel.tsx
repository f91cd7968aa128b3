import type { ComponentChildren } from "preact";
import { useReader } from "../words/use-reader.ts";
import type { words } from "../words/words.ts";

/** A part of the overview with its heading. */
export function Panel({ id, children }: { id: keyof typeof words; children: ComponentChildren }) {
  const { word } = useReader();
  return (
    <section id={id} class="panel" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{word(id)}</h2>
      {children}
    </section>
  );
}
