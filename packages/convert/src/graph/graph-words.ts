import {
  indexPlan,
  type KnownItem,
  type LocalizedText,
  type MessageTemplate,
  messageIn,
  type Plan,
  type PlanIndex,
  textForOrAny,
  wordsLanguage,
} from "@regional-plan/model";

/** How the items of a plan are called in a graph, in one language. */
export interface GraphWords {
  readonly index: PlanIndex;
  /** The language of the words around the plan's own. */
  readonly language: "en" | "zh";
  /** A text in the language of the graph, else in any other, on one line. */
  text(text: LocalizedText): string;
  say(message: MessageTemplate): string;
  /** The label of a code, or the code itself where it has none. */
  code(labels: Readonly<Record<string, MessageTemplate>>, code: string): string;
  /** What an item is called: the number that the document gives it, and its title, name or statement; cut where it is long. */
  nameOf(known: KnownItem | undefined, id: string): string;
}

/** The words for a graph of a plan. */
export function graphWords(plan: Plan, wanted: string): GraphWords {
  const language = wordsLanguage(wanted);
  const text = (given: LocalizedText) => textForOrAny(given, wanted).replace(/\s+/gu, " ").trim();
  const say = (message: MessageTemplate) => messageIn(message, language);
  return {
    index: indexPlan(plan),
    language,
    text,
    say,
    code: (labels, code) => (Object.hasOwn(labels, code) ? say(labels[code] as MessageTemplate) : code),
    nameOf: (known, id) => {
      const name = known && textOf(known);
      if (known === undefined || name === undefined) return id;
      const label = (known.kind === "domain" || known.kind === "measure") && known.item.label;
      return `${label ? `${label} ` : ""}${shortened(text(name))}`.trim() || id;
    },
  };
}

function textOf({ item }: KnownItem): LocalizedText | undefined {
  const { title, name, statement } = item as { title?: LocalizedText; name?: LocalizedText; statement?: LocalizedText };
  return title ?? name ?? statement;
}

const longest = 36;

/** Not through the middle of a character. */
function shortened(text: string): string {
  const signs = [...text];
  return signs.length > longest ? `${signs.slice(0, longest).join("")}…` : text;
}
