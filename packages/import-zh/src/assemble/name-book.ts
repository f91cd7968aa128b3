import type { Instrument, Mention, Project, SourceSpan } from "@regional-plan/model";
import type { FoundName } from "../extract/find-names.ts";
import { withoutBlanks } from "../lexicon/without-blanks.ts";
import type { AgencyBook } from "./agency-book.ts";

/** The projects and instruments that a document names, each once. */
export interface NameBook {
  /** Enters what a clause names; a project gets a mention of the item that names it. */
  readonly enter: (found: FoundName, item: string | undefined, source: readonly SourceSpan[]) => void;
  readonly projects: readonly Project[];
  readonly instruments: readonly Instrument[];
}

/** Opens an empty book; bodies go to that of agencies. */
export function openNameBook(language: string, agencies: AgencyBook): NameBook {
  const projects: Project[] = [];
  const instruments: Instrument[] = [];
  const mentionsOf = new Map<string, Mention[]>();
  const instrumentsByName = new Map<string, Instrument>();
  const enter = (found: FoundName, item: string | undefined, source: readonly SourceSpan[]) => {
    const name = withoutBlanks(found.name);
    if (found.is === "agency") {
      agencies.idOf(name, undefined, source, found.kind);
    } else if (found.is === "project") {
      const known = mentionsOf.get(name);
      const mention: Mention = { source: [...source] };
      if (item !== undefined) mention.for = item;
      if (found.verb !== undefined) mention.verb = found.verb;
      if (known !== undefined) known.push(mention);
      else {
        const mentions = [mention];
        mentionsOf.set(name, mentions);
        projects.push({
          id: `project-${projects.length + 1}`,
          name: { [language]: name },
          kind: found.kind,
          mentions,
          source: [...source],
        });
      }
    } else if (!instrumentsByName.has(name)) {
      const made: Instrument = {
        id: `instrument-${instruments.length + 1}`,
        name: { [language]: name },
        kind: found.kind,
        source: [...source],
      };
      instruments.push(made);
      instrumentsByName.set(name, made);
    }
  };
  return { enter, projects, instruments };
}
