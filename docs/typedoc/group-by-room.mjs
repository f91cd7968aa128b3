import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

/** Groups what a package exports by the room of the house that it comes from, under a name that says what it is for. */
export function groupByRoom(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(exported)) {
      const path = project.getSymbolIdFromReflection(reflection)?.packagePath;
      const room = /^src\/([\w-]+)\//u.exec(path ?? "")?.[1];
      if (room === undefined) continue;
      if (names[room] === undefined) app.logger.error(`The room “${room}” needs a name in docs/typedoc/group-by-room.mjs.`);
      const commented = reflection.signatures ?? [reflection];
      for (const one of commented) {
        one.comment ??= new Comment();
        one.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: names[room] ?? room }]));
      }
    }
  });
}

const exported =
  ReflectionKind.Class | ReflectionKind.Function | ReflectionKind.Interface | ReflectionKind.TypeAlias | ReflectionKind.Variable;

const names = {
  agenda: "Agenda",
  align: "Aligning with an upper plan",
  assess: "Assessment",
  assemble: "Putting the plan together",
  bulletin: "Bulletin",
  chart: "Charts",
  codes: "Code tables",
  config: "Configuration",
  contract: "What a format is",
  decode: "From files to text",
  diff: "Differences",
  document: "Documents",
  engine: "Checking",
  extract: "Finding goals, tasks and duties",
  facts: "Facts about a plan",
  finding: "Findings",
  formats: "Formats",
  given: "What is given",
  graph: "Graphs",
  identity: "The same item in two plans",
  import: "Importing",
  lexicon: "Words that plans use",
  linked: "Linked data",
  match: "Matching items",
  merge: "Merging",
  outline: "Headings",
  paper: "Papers",
  parts: "Parts of papers",
  plan: "The plan",
  policies: "Policies",
  questions: "Questions to many plans",
  render: "Reports",
  report: "The report",
  reserve: "Project reserve",
  rules: "Rules",
  segment: "Blocks and sentences",
  shape: "The shape of a plan as data",
  soundness: "Sound results",
  tables: "Tables",
  text: "Reading text",
  words: "Words for people",
  "work-points": "Work points",
};
