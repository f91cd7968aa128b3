import type { ComponentChildren } from "preact";
import { useReader } from "../words/use-reader.ts";

interface PartProps {
  id: "goals" | "targets" | "domains" | "projects" | "arrangements" | "check";
  children: ComponentChildren;
}

/** A part of the page with its heading. */
export function Part({ id, children }: PartProps) {
  const { word } = useReader();
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{word(id)}</h2>
      {children}
    </section>
  );
}
