import type { DueAfter } from "../../plan/parts/due-after.ts";
import type { Edtf } from "../../plan/parts/edtf.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Timeliness } from "../../plan/report.ts";
import { readEdtf } from "../../text/read-edtf.ts";
import { indexPlan, type PlanIndex } from "../index-plan.ts";
import { relationOf } from "../plan-views.ts";
import { replacements } from "../replacements.ts";
import type { PlacedItem } from "../walk-items.ts";
import { attainmentOf } from "./attainment-of.ts";
import { countedEntries, countedReports, differingEntry, entryStatus, saysHowFar, tellsOf } from "./counted-entries.ts";
import { dayAfter, daysBetween } from "./days.ts";
import { expectedProgress, type Start } from "./expected-progress.ts";
import type { CountedEntry, DueDay, ExpectedProgress, ItemState, PlanState, StateOptions, StateStatus, TrackedKind } from "./plan-state.ts";
import { dutiesFor, type PlanTies, planTies } from "./plan-ties.ts";
import { rollUp } from "./roll-up.ts";
import { type CountedValue, countedValues } from "./target-values.ts";

/**
 * Where a plan stands on a day, by its final reports up to then: of everything that is to be done the entry that counts, how far
 * it is and should be, how late, and who answers for it. A report that is added later changes nothing of an earlier day.
 *
 * @example
 * ```ts
 * import { type Plan, stateOf } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   period: "2021/2025",
 *   measures: [{ id: "measure-1", due: "2025" }, { id: "measure-2" }],
 *   reports: [{ id: "report-1", asOf: "2023-06-30", entries: [{ for: "measure-1", status: "in-progress", progress: 0.3 }] }],
 * };
 * const state = stateOf(plan, { asOf: "2023-06-30" }).items.get("measure-1");
 * [state?.status, state?.timeliness, state?.because[0]]; //=> ["in-progress", "delayed", "/reports/0/entries/0"]
 * stateOf(plan, { asOf: "2023-06-30" }).items.get("measure-2")?.status; //=> "unreported"
 * stateOf(plan, { asOf: "2022-12-31" }).items.get("measure-1")?.status; //=> "unreported"
 * ```
 */
export function stateOf(plan: Plan, options: StateOptions): PlanState {
  const work = new StateWork(plan, options);
  return {
    plan,
    index: work.index,
    asOf: options.asOf,
    reports: work.reports.map(({ report }) => report),
    items: work.states(),
  };
}

/** The kinds that have a state, those first that others are made of. */
const partKinds: readonly TrackedKind[] = ["action", "project", "target", "milestone"];

/** Looks up once what all items ask for: hence a class. */
class StateWork {
  readonly index: PlanIndex;
  readonly reports: ReturnType<typeof countedReports>;
  readonly #options: StateOptions;
  readonly #replaced: ReadonlyMap<string, unknown>;
  readonly #entries: ReadonlyMap<string, readonly CountedEntry[]>;
  readonly #values: ReadonlyMap<string, readonly (readonly CountedValue[])[]>;
  readonly #ties: PlanTies;
  readonly #spans = new Map<Edtf, ReturnType<typeof readEdtf>>();

  constructor(plan: Plan, options: StateOptions) {
    this.index = indexPlan(plan);
    this.#options = options;
    this.#replaced = replacements(plan);
    this.reports = countedReports(plan, options);
    this.#entries = countedEntries(this.reports);
    this.#values = countedValues(this.reports);
    this.#ties = planTies(plan, (id) => this.#isTracked(this.index.byId.get(id)));
  }

  states(): ReadonlyMap<string, ItemState> {
    const tracked = [...this.index.byId.values()].filter((placed) => this.#isTracked(placed));
    const parts = new Map<string, ItemState>();
    for (const placed of tracked) if (partKinds.includes(placed.kind)) parts.set(placed.item.id, this.#state(placed, parts));
    return new Map(tracked.map((placed) => [placed.item.id, parts.get(placed.item.id) ?? this.#state(placed, parts)]));
  }

  #isTracked(placed: PlacedItem | undefined): placed is PlacedItem<TrackedKind> {
    if (placed === undefined || this.#replaced.has(placed.item.id)) return false;
    if (placed.kind === "measure" || placed.kind === "arrangement") return true;
    if (placed.kind === "action") return (placed.item.kind ?? "action") === "action";
    if (placed.kind === "project") return relationOf(placed.item) !== "cited";
    return placed.kind === "target" || placed.kind === "milestone";
  }

  #state(placed: PlacedItem<TrackedKind>, parts: ReadonlyMap<string, ItemState>): ItemState {
    const history = this.#entries.get(placed.item.id) ?? [];
    const due = this.#due(placed);
    // What was said of a year says nothing of the next.
    const year = placed.kind === "target" && placed.item.measuredAs === "yearly" ? this.#yearOf(due) : "";
    const counted = history.findLast((entry) => entry.day.startsWith(year) && tellsOf(entry));
    const said = history.findLast((entry) => entry.day.startsWith(year) && saysHowFar(entry));
    const attainment = placed.kind === "target" ? attainmentOf(placed.item, this.#values, this.index.find, year) : undefined;
    const { status, derived, because } = this.#status(placed, counted, said, attainment, parts);
    const expected = this.#expected(placed, due);
    const telling = derived === undefined ? said : undefined;
    const progress = progressOf(status, telling, attainment?.share);
    const daysLate = this.#daysLate(status, due, telling);
    const { duties, from } = dutiesFor(placed, this.#ties, (id) => this.index.byId.get(id));
    const differs = differingEntry(history);
    const timeliness = counted?.entry.timeliness ?? this.#timeliness(status, progress, expected, daysLate);
    // Put together field by field: twenty thousand states made of spreads take longer than all that they tell.
    const state: { -readonly [K in keyof ItemState]: ItemState[K] } = {
      placed,
      status,
      history,
      duties,
      because: because ?? [placed.path],
    };
    if (derived !== undefined) state.derived = derived;
    if (counted !== undefined) state.entry = counted;
    if (differs !== undefined) state.differs = differs;
    if (progress !== undefined) state.progress = progress;
    if (expected !== undefined) state.expected = expected;
    if (timeliness !== undefined) state.timeliness = timeliness;
    if (due !== undefined) state.due = due;
    if (daysLate !== undefined && daysLate > 0) state.daysLate = daysLate;
    if (attainment !== undefined) state.attainment = attainment;
    if (from !== undefined) state.dutiesFrom = from;
    return state;
  }

  #status(
    { kind, item, path }: PlacedItem<TrackedKind>,
    counted: CountedEntry | undefined,
    said: CountedEntry | undefined,
    attainment: ItemState["attainment"],
    parts: ReadonlyMap<string, ItemState>,
  ): Pick<ItemState, "status" | "derived"> & { because?: readonly string[] } {
    // A value that was measured later than anybody said how far it is says more.
    if (said !== undefined && (said === counted || attainment?.isReached === undefined || (attainment.day ?? "") <= said.day))
      return { status: entryStatus(said.entry), because: [said.path] };
    if (attainment?.isReached !== undefined)
      return { status: attainment.isReached ? "completed" : "in-progress", derived: "value", because: attainment.because };
    const isWhole = kind === "measure" || kind === "arrangement";
    const own = isWhole ? (this.#ties.partsOf.get(item.id) ?? []).flatMap((part) => parts.get(part.item.id) ?? []) : [];
    const { status, counts } = rollUp(own);
    if (status !== "unreported") return { status, derived: counts, because: own.flatMap((part) => part.because) };
    return counted === undefined ? { status, because: [path] } : { status: "unknown", because: [counted.path] };
  }

  /** The last day for an item: its own, counted from a milestone, or that of what it belongs to. */
  #due({ kind, item, path }: PlacedItem<TrackedKind>, above: readonly string[] = []): DueDay | undefined {
    if (above.includes(item.id)) return undefined;
    const date = kind === "project" ? item.period : kind === "arrangement" ? undefined : item.due;
    const field = kind === "project" ? "period" : "due";
    if (date !== undefined) {
      const span = this.#span(date);
      return span?.last === undefined ? undefined : { day: span.last, date, isApproximate: span.approximate, path: `${path}/${field}` };
    }
    const after = "dueAfter" in item ? item.dueAfter : undefined;
    if (after !== undefined) return this.#dueAfter(after, path, [...above, item.id]);
    if (kind !== "action") return undefined;
    const owner = this.index.byId.get(this.#ties.ownerOf.get(item.id) ?? "");
    return owner !== undefined && this.#isTracked(owner) ? this.#due(owner, [...above, item.id]) : undefined;
  }

  /** The year that a target for each year is looked at for: this one, or the last of them once that is over. */
  #yearOf(due: DueDay | undefined): string {
    const { asOf } = this.#options;
    return (due !== undefined && due.day < asOf ? due.day : asOf).slice(0, 4);
  }

  #dueAfter({ milestone, days }: DueAfter, path: string, above: readonly string[]): DueDay | undefined {
    const placed = this.index.byId.get(milestone);
    if (placed?.kind !== "milestone") return undefined;
    const met = this.#entries.get(milestone)?.at(-1)?.entry.dateMet;
    const from = met === undefined ? this.#due(placed, above) : undefined;
    const first = met === undefined ? from?.day : this.#span(met)?.last;
    if (first === undefined) return undefined;
    const day = dayAfter(first, days);
    return { day, date: day, isApproximate: from?.isApproximate ?? false, path: `${path}/dueAfter` };
  }

  #expected(placed: PlacedItem<TrackedKind>, due: DueDay | undefined): ExpectedProgress | undefined {
    const parts = placed.kind === "milestone" ? [] : (this.#ties.partsOf.get(placed.item.id) ?? []);
    const steps = parts.flatMap((part) => (part.kind === "milestone" ? (this.#due(part) ?? []) : []));
    const measuredAs = placed.kind === "target" ? placed.item.measuredAs : undefined;
    return expectedProgress(this.#options.asOf, due, this.#start(placed), steps, measuredAs);
  }

  #start(placed: PlacedItem<TrackedKind>): Start | undefined {
    const own = placed.kind === "project" ? placed.item.period : undefined;
    const { start } = this.#options;
    const [date, path] =
      own?.includes("/") === true
        ? [own, `${placed.path}/period`]
        : start !== undefined
          ? [start, ""]
          : [this.index.plan.period, "/period"];
    const span = date === undefined ? undefined : this.#span(date);
    return span === undefined ? undefined : { day: span.first, path };
  }

  #daysLate(status: StateStatus, due: DueDay | undefined, counted: CountedEntry | undefined): number | undefined {
    if (due === undefined || due.isApproximate || status === "cancelled") return undefined;
    const met = counted?.entry.dateMet === undefined ? undefined : this.#span(counted.entry.dateMet)?.last;
    if (met !== undefined) return daysBetween(due.day, met);
    return status === "completed" ? undefined : daysBetween(due.day, this.#options.asOf);
  }

  #timeliness(
    status: StateStatus,
    progress: number | undefined,
    expected: ExpectedProgress | undefined,
    daysLate = 0,
  ): Timeliness | undefined {
    if (status === "unreported" || status === "cancelled" || status === "unknown") return undefined;
    if (daysLate > 0) return "delayed";
    if (progress === undefined || expected === undefined) return undefined;
    const { tolerance = 0.05 } = this.#options;
    const ahead = progress - expected.share;
    // A share that is just within the tolerance is on time, whatever fractions make of it.
    if (ahead < -tolerance - 1e-9) return "delayed";
    return ahead > tolerance + 1e-9 ? "ahead" : "on-time";
  }

  #span(date: Edtf): ReturnType<typeof readEdtf> {
    if (!this.#spans.has(date)) this.#spans.set(date, readEdtf(date));
    return this.#spans.get(date);
  }
}

/** The share that is done: as reported, else by what is measured, else all or nothing where the status says so. */
function progressOf(status: StateStatus, counted: CountedEntry | undefined, measured: number | undefined): number | undefined {
  if (counted?.entry.progress !== undefined) return counted.entry.progress;
  if (status === "completed") return 1;
  return measured ?? (status === "not-started" ? 0 : undefined);
}
