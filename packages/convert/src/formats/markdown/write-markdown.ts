import {
  codeLists,
  type Goal,
  indexPlan,
  itemsOf,
  type LocalizedText,
  type Measure,
  type MessageTemplate,
  measuresOfDomain,
  type Plan,
  type ProjectRelation,
  projectsOf,
  type SourceSpan,
  showAmount,
  showBy,
  showDate,
  showDue,
  stageLabel,
  type Target,
  textIn,
} from "@regional-plan/model";
import type { Loss } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { escapeMarkdown, footnote, table } from "./escape-markdown.ts";
import { lostSigns } from "./lost-signs.ts";
import { markdownMapping } from "./mapping.ts";
import { words } from "./words.ts";

/** Writes a plan for readers. Without languages, the plan's own are printed together, the authoritative one first. */
export function writeMarkdown(plan: Plan, languages: readonly string[] = plan.languages): { content: string; losses: Loss[] } {
  const page = new Page(plan, languages);
  const parts = [
    page.head(),
    page.principles(),
    page.goals(),
    page.targets(),
    page.domains(),
    page.arrangements(),
    page.projects(),
    page.notes(),
  ];
  const lost = lossesBeyond(plan, markdownMapping, languages);
  return { content: `${parts.filter((part) => part !== "").join("\n\n")}\n`, losses: [...lost, ...lostSigns(plan, lost)] };
}

/** The footnotes are opened by the parts of a page and closed at its end: hence a class. */
class Page {
  readonly #plan: Plan;
  readonly #languages: readonly string[];
  readonly #footnotes: string[] = [];
  readonly #names: (id: string) => string;

  constructor(plan: Plan, languages: readonly string[]) {
    this.#plan = plan;
    this.#languages = languages;
    const { byId } = indexPlan(plan);
    this.#names = (id) => {
      const item = byId.get(id)?.item;
      return item !== undefined && "name" in item ? this.line(item.name) : escapeMarkdown(id);
    };
  }

  head(): string {
    const { title, kind, status, issued, period, documentNumber, issuers = [], documents = [] } = this.#plan;
    const facts: [MessageTemplate, string | undefined][] = [
      [words.kind, kind && this.#code("plan-kind", kind)],
      [words.status, status && this.#code("plan-status", status)],
      [words.issuers, issuers.map(this.#names).join(this.#comma) || undefined],
      [words.issued, issued && this.#said(showDate(issued))],
      [words.documentNumber, documentNumber && escapeMarkdown(documentNumber)],
      [words.period, period && this.#said(showDate(period))],
      [words.documents, documents.map((document) => this.line(document.title)).join(this.#comma) || undefined],
    ];
    const list = facts.flatMap(([word, fact]) => (fact === undefined ? [] : [`- ${this.#fact(this.#word(word), fact)}`]));
    return [`# ${this.line(title)}`, list.join("\n")].filter((part) => part !== "").join("\n\n");
  }

  principles(): string {
    const parts = itemsOf(this.#plan, "principle").map((item) => this.#block(3, item.label, item.title, item.statement));
    return this.#chapter(words.principles, parts);
  }

  goals(): string {
    const byHorizon = new Map<string, Goal[]>();
    for (const goal of itemsOf(this.#plan, "goal")) {
      const horizon = goal.horizon ?? "";
      byHorizon.set(horizon, [...(byHorizon.get(horizon) ?? []), goal]);
    }
    const groups = [...byHorizon].sort(([a], [b]) => (a === b ? 0 : a === "" || (b !== "" && a > b) ? 1 : -1));
    const parts = groups.map(([horizon, goals]) => {
      const heading = horizon === "" ? this.#word(words.otherGoals) : this.#said(showBy(horizon));
      return `### ${heading}\n\n${goals.map((goal) => `- ${this.line(goal.statement)}${this.#note(goal.source)}`).join("\n")}`;
    });
    return this.#chapter(words.goals, parts);
  }

  targets(): string {
    const rows = itemsOf(this.#plan, "target").map((target) => [
      `${this.line(target.statement)}${this.#note(target.source)}`,
      this.#value(target),
      target.due === undefined ? "" : this.#said(showDue(target.due)),
    ]);
    return rows.length === 0
      ? ""
      : this.#chapter(words.targets, [
          table(
            [words.target, words.value, words.due].map((word) => this.#word(word)),
            rows,
          ),
        ]);
  }

  domains(): string {
    const plan = this.#plan;
    const known = new Set(itemsOf(plan, "domain").map((domain) => domain.id));
    const parts = itemsOf(plan, "domain").map((domain) => {
      const measures = measuresOfDomain(plan, domain.id).map((measure) => this.#measure(measure));
      return [this.#block(2, domain.label, domain.title, domain.statement), ...measures].join("\n\n");
    });
    const others = itemsOf(plan, "measure").filter((measure) => measure.domain === undefined || !known.has(measure.domain));
    if (others.length > 0)
      parts.push(
        this.#chapter(
          words.otherMeasures,
          others.map((measure) => this.#measure(measure)),
        ),
      );
    return parts.join("\n\n");
  }

  arrangements(): string {
    const parts = itemsOf(this.#plan, "arrangement").map((item) => {
      const clauses = item.statement === undefined ? this.#clauses(item.id) : "";
      return [this.#block(3, item.label, item.title, item.statement), clauses].filter((part) => part !== "").join("\n\n");
    });
    return this.#chapter(words.arrangements, parts);
  }

  /** What is the plan's own stands apart from what it takes part in and from what it merely names. */
  projects(): string {
    const chapters = [
      this.#projectTable(words.projects, "own"),
      this.#projectTable(words.joinedProjects, "joined"),
      this.#projectTable(words.citedProjects, "cited"),
    ];
    return chapters.filter((chapter) => chapter !== "").join("\n\n");
  }

  #projectTable(title: MessageTemplate, relation: ProjectRelation): string {
    const rows = projectsOf(this.#plan, relation).map((project) => [
      `${this.line(project.name)}${this.#note(project.mentions?.flatMap((mention) => mention.source ?? []))}`,
      project.kind === undefined ? "" : this.#code("project-kind", project.kind),
      project.stage === undefined ? "" : this.#stage(project.stage, project.kind),
      (project.places ?? []).map(this.#names).join(this.#comma),
    ]);
    const headings = [words.project, words.kind, words.stage, words.places].map((word) => this.#word(word));
    return rows.length === 0 ? "" : this.#chapter(title, [table(headings, rows)]);
  }

  notes(): string {
    return this.#footnotes.map((note, index) => footnote(index + 1, note)).join("\n");
  }

  /** A text on one line, in the languages asked for; in the authoritative one where none of them is there. */
  line(text: LocalizedText): string {
    return this.#texts(text).map(escapeMarkdown).join(" / ");
  }

  #texts(text: LocalizedText): string[] {
    const found = this.#languages.flatMap((language) => textIn(text, language) ?? []);
    return found.length > 0 ? found : Object.values(text).slice(0, 1);
  }

  #measure(measure: Measure): string {
    const duties = (measure.responsible ?? []).map((duty) => this.#fact(this.#code("role", duty.role), this.#names(duty.agency)));
    const due = measure.due === undefined ? [] : [this.#fact(this.#word(words.due), this.#said(showDue(measure.due)))];
    const facts = [...duties, ...due].map((fact) => `- ${fact}`).join("\n");
    const clauses = measure.statement === undefined ? this.#clauses(measure.id) : "";
    return [this.#block(3, measure.label, measure.title, measure.statement), clauses, facts].filter((part) => part !== "").join("\n\n");
  }

  /** The clauses of an item whose text the plan does not hold in one piece. */
  #clauses(id: string): string {
    const clauses = itemsOf(this.#plan, "action").filter((action) => action.for === id);
    return clauses.map((action) => `- ${this.line(action.statement)}${this.#note(action.source)}`).join("\n");
  }

  #block(level: 2 | 3, label: string | undefined, title: LocalizedText | undefined, statement: LocalizedText | undefined): string {
    const heading = [label && escapeMarkdown(label), title && this.line(title)].filter(Boolean).join(" ");
    const paragraphs = statement === undefined ? [] : this.#texts(statement).map(escapeMarkdown);
    return [heading === "" ? "" : `${"#".repeat(level)} ${heading}`, ...paragraphs].filter((part) => part !== "").join("\n\n");
  }

  #chapter(title: MessageTemplate, parts: readonly string[]): string {
    return parts.length === 0 ? "" : [`## ${this.#word(title)}`, ...parts].join("\n\n");
  }

  #note(spans: readonly SourceSpan[] = []): string {
    return spans.map((span) => `[^${this.#footnotes.push(escapeMarkdown(span.quote))}]`).join("");
  }

  /** Where there is no number, what is said of it stands alone. */
  #value({ quantity, comparator }: Target): string {
    if (quantity !== undefined) return this.#said(showAmount(quantity, comparator));
    return comparator === undefined ? "" : this.#code("comparator", comparator);
  }

  /** What the plan's data say, in words. */
  #said(words: MessageTemplate): string {
    return this.#inLanguages(words).map(escapeMarkdown).join(" / ");
  }

  #word(word: MessageTemplate): string {
    return this.#inLanguages(word).join(" / ");
  }

  /** Each wording once. */
  #inLanguages(words: MessageTemplate): string[] {
    return [...new Set(this.#languages.map((language) => words[uiLanguage(language)]))];
  }

  #code(list: keyof typeof codeLists, code: string): string {
    const labels: Readonly<Record<string, MessageTemplate>> = codeLists[list].labels;
    return this.#label(Object.hasOwn(labels, code) ? labels[code] : undefined, code);
  }

  #stage(stage: string, kind: string | undefined): string {
    return this.#label(stageLabel(stage, kind), stage);
  }

  #label(label: MessageTemplate | undefined, code: string): string {
    return label === undefined ? escapeMarkdown(code) : this.#word(label);
  }

  #fact(name: string, value: string): string {
    return uiLanguage(this.#languages[0] ?? "") === "zh" ? `${name}：${value}` : `${name}: ${value}`;
  }

  get #comma(): string {
    return uiLanguage(this.#languages[0] ?? "") === "zh" ? "、" : ", ";
  }
}

/** The language of the words around a text. */
const uiLanguage = (language: string) => (/^zh\b/iu.test(language) ? "zh" : "en");
