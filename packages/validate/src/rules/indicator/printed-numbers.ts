import { type PrintedNumbers, readPrinted } from "@regional-plan/model";

/** What reads the numbers of a text for the rules of one check, each text once: they ask of the same targets, one after another. */
export function printedNumbers(): (text: string) => PrintedNumbers {
  const known = new Map<string, PrintedNumbers>();
  return (text) => {
    const printed = known.get(text) ?? readPrinted(text);
    known.set(text, printed);
    return printed;
  };
}
