import { archiveFindings } from "@regional-plan/archive";
import { detectFormat } from "@regional-plan/convert";
import { atPointer, type Finding, type Plan, resolveSpans, serialisePlan } from "@regional-plan/model";
import { type CodeTables, usablePlan } from "@regional-plan/validate";
import { type Checked, checkOpened, definitionsFor, type Opened, openContent } from "@regional-plan/workbench";
import { contentOf } from "./content-of.ts";
import type { GivenFile, Jobs, ReadyFile, Step } from "./jobs.ts";
import type { OwnState, Said } from "./own-state.ts";
import { packed } from "./packed.ts";
import { describeBoth, type Told, toldBoth } from "./tell-findings.ts";

/** The file that is open: what was made of it, and what it was before each step of mending. */
interface OpenFile {
  readonly checked: Checked;
  readonly texts: ReadonlyMap<string, string>;
  /** What was found when a document became a plan. */
  readonly imported?: Told;
  readonly before: readonly Opened[];
}

let open: OpenFile | undefined;

/** Reads a file, as a plan or as a document that becomes one, and checks it. */
export async function openOwn(file: GivenFile, onStep: (step: Step) => void): Promise<OwnState> {
  open = undefined;
  onStep("open");
  const found = await recognise(file, onStep);
  if (found.opened === undefined) return unreadable(file.name, found);
  onStep("check");
  open = { checked: await check(found.opened, found.texts), texts: found.texts, before: [], ...(found.told && { imported: found.told }) };
  return stateOf(open);
}

/** Mends one finding of what is open, or all that can be. */
export async function mendOwn({ only }: Jobs["mend"]["ask"]): Promise<OwnState> {
  const file = opened();
  const { mendOpened } = await import("@regional-plan/workbench");
  const again = (input: Opened) => check(input, file.texts);
  const isWanted = ({ rule, path }: Finding) => only === undefined || (rule === only.rule && path === only.path);
  const { checked } = await mendOpened(file.checked, again, isWanted);
  const mended = checked.fixed?.length ?? 0;
  if (mended > 0) open = { ...file, checked: await again(checked.input), before: [...file.before, file.checked.input] };
  return { ...stateOf(opened()), mended };
}

/** Takes back what was mended last. */
export async function undoOwn(): Promise<OwnState> {
  const file = opened();
  const last = file.before.at(-1);
  if (last !== undefined) open = { ...file, checked: await check(last, file.texts), before: file.before.slice(0, -1) };
  return stateOf(opened());
}

/** The file that is open, as it is now, under its own name. */
export async function saveOwn(): Promise<ReadyFile> {
  const { name, content, format } = opened().checked.input;
  if (content instanceof Map) return { name, mediaType: "application/zip", content: packed(content) };
  return { name, mediaType: format.mediaTypes[0] ?? "application/octet-stream", content: content as string | Uint8Array };
}

/** Reads a file as a plan and leaves what is open alone. */
export async function readOther(file: GivenFile, onStep: (step: Step) => void): Promise<Jobs["read"]["answer"]> {
  onStep("open");
  const found = await recognise(file, onStep);
  if (found.opened === undefined) return { text: "", why: firstWords(found) };
  const { loaded, report, definitions } = await check(found.opened, found.texts, false);
  const plan = usablePlan(loaded.value);
  const [first] = report.findings;
  if (plan === undefined) return { text: "", why: firstWords({ findings: first ? [first] : [], definitions }) };
  return withText(plan, found.texts);
}

function opened(): OpenFile {
  if (open === undefined) throw new Error("No file is open.");
  return open;
}

/** What a file turned out to be. */
interface Recognised extends Told {
  readonly opened?: Opened;
  readonly texts: ReadonlyMap<string, string>;
  readonly told?: Told;
}

async function recognise(file: GivenFile, onStep: (step: Step) => void): Promise<Recognised> {
  const { content, texts = new Map<string, string>(), finding } = contentOf(file);
  if (content === undefined) return { texts, findings: [finding], definitions: definitionsFor(Object.values(archiveFindings)) };
  const isFolder = content instanceof Map;
  const format = await detectFormat(content, isFolder ? "" : file.name);
  if (format?.reads === true || isFolder) {
    const input = await openContent(content, { name: file.name, ...(format && { format: format.id }) });
    return { opened: input, texts, findings: [], definitions: new Map() };
  }
  const { importDocument } = await import("@regional-plan/workbench");
  const { plan, text, ...told } = await importDocument(content as string | Uint8Array, { name: file.name, onStep });
  if (plan === undefined) return { texts, ...told };
  const name = `${file.name.replace(/\.[^.]*$/u, "")}.json`;
  const path = plan.documents?.[0]?.path ?? "";
  return { opened: await openContent(serialisePlan(plan), { name, format: "json" }), texts: new Map([[path, text]]), told, ...told };
}

async function check(input: Opened, texts: ReadonlyMap<string, string>, withCodes = true): Promise<Checked> {
  const codes: CodeTables | undefined = withCodes ? (await import("@regional-plan/validate/codes")).codes : undefined;
  return checkOpened(input, {
    ...(codes && { codes }),
    documentsOf: (value) =>
      Object.fromEntries(
        documentsOf(value).flatMap(({ id, path }) => (texts.has(path) ? [[id, { text: texts.get(path) as string }] as const] : [])),
      ),
  });
}

/** What can be known of the documents before the plan was checked. */
function documentsOf(value: unknown): { id: string; path: string }[] {
  const documents = (value as { documents?: unknown } | null | undefined)?.documents;
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document: unknown) => {
    const { id, path } = (document ?? {}) as Record<string, unknown>;
    return typeof id === "string" && typeof path === "string" ? [{ id, path }] : [];
  });
}

function stateOf({ checked, texts, imported, before }: OpenFile): OwnState {
  const { loaded, input, isSound } = checked;
  const usable = usablePlan(loaded.value);
  const idAt = (path: string): string | undefined => {
    const [list = "", at = ""] = path.split("/").slice(1, 3);
    const id = at === "" ? undefined : (atPointer(loaded.value, `/${list}/${at}/id`) as unknown);
    return typeof id === "string" ? id : undefined;
  };
  const told = describeBoth(checked, idAt, input.format.edits);
  // Nobody has seen the lines of a file that was made of a document here.
  const placed = imported === undefined ? told.findings : told.findings.map((finding) => ({ ...finding, place: {} }));
  const findings = [...(imported === undefined ? [] : toldBoth(imported, idAt)), ...placed];
  const rank = { error: 0, warning: 1, info: 2 };
  const count = (severity: keyof typeof rank) =>
    checked.report.summary[severity] + (imported?.findings.filter((one) => one.severity === severity).length ?? 0);
  return {
    name: input.name,
    ...(imported === undefined && { format: input.format.id }),
    ...(usable && withText(usable, texts)),
    text: usable === undefined ? "" : withText(usable, texts).text,
    isWhole: isSound,
    summary: { error: count("error"), warning: count("warning"), info: count("info") },
    findings: findings.sort((a, b) => rank[a.severity] - rank[b.severity]),
    omitted: told.omitted,
    steps: before.length,
  };
}

/** A plan with the text of its document, and the places of its quotes in it. */
function withText(plan: Plan, texts: ReadonlyMap<string, string>): { plan: Plan; text: string } {
  const byId = new Map(
    (plan.documents ?? []).flatMap(({ id, path = "" }) => (texts.has(path) ? [[id as string, texts.get(path) as string]] : [])),
  );
  const text = byId.get(plan.documents?.[0]?.id ?? "") ?? "";
  return { plan: byId.size === 0 ? plan : resolveSpans(plan, byId).plan, text };
}

function unreadable(name: string, told: Told): OwnState {
  const findings = toldBoth(told, () => undefined);
  return { name, isWhole: false, text: "", summary: { error: findings.length, warning: 0, info: 0 }, findings, omitted: 0, steps: 0 };
}

const firstWords = (told: Told): Said => toldBoth(told, () => undefined)[0]?.message ?? { en: "It is no plan.", zh: "该文件不是规划。" };
