import { amountOf, cooperationOf, itemsOf, type Plan, type Quantity, readEdtf, responsibilitiesOf, walkItems } from "@regional-plan/model";

type Row = (string | number | null)[];

/** What each prepared question must answer, worked out of the plans themselves. */
export const answers: Readonly<Record<string, (plans: readonly Plan[]) => Row[]>> = {
  leads: (plans) => {
    const counted = new Tally();
    for (const plan of plans)
      for (const placed of walkItems(plan))
        for (const { agency, role } of responsibilitiesOf(placed))
          if (role === "lead") counted.add([nameOf(plan, agency)], plan.id, placed.item.id);
    return top(counted.rows(), [-2, -1, 0]).map(([name, plansOf, items]) => [name, plansOf, items] as Row);
  },
  unreported: (plans) => {
    const rows = plans.flatMap((plan): Row[] => {
      const { measures = [], reports = [] } = plan;
      if (measures.length === 0 || reports.length === 0) return [];
      const told = new Set(
        reports.filter(({ status }) => status !== "draft").flatMap(({ entries = [] }) => entries.map((entry) => entry.for)),
      );
      return [[plan.id, plan.version ?? "", measures.length, measures.filter(({ id }) => !told.has(id)).length]];
    });
    return sorted(rows, [-3, 0, 1]);
  },
  cooperation: (plans) => {
    const counted = new Tally();
    for (const plan of plans)
      for (const { between, ties } of cooperationOf(plan))
        for (const { item, how } of ties) {
          if (how !== "lead" && how !== "jointly" && how !== "partner") continue;
          const names = between.map((id) => nameOf(plan, id)).sort(byCode) as [string, string];
          counted.add(names, plan.id, item.id);
        }
    return top(counted.rows(), [-3, -2, 0, 1]);
  },
  "changed-targets": (plans) => {
    const byPlan = grouped(plans);
    const rows = [...byPlan.values()].flatMap((versions) => {
      const order = versions.toSorted((a, b) => byCode(a.issued ?? "", b.issued ?? "") || byCode(a.version ?? "", b.version ?? ""));
      return order.flatMap((plan, at) =>
        (plan.targets ?? []).flatMap((target): Row[] => {
          const holder = order.slice(0, at).findLast(({ targets = [] }) => targets.some(({ id }) => id === target.id));
          const before = holder?.targets?.find(({ id }) => id === target.id);
          if (holder === undefined || before === undefined) return [];
          const [now, then] = [ends(target.quantity), ends(before.quantity)];
          if (now.low === then.low && now.high === then.high && target.due === before.due) return [];
          return [
            [
              plan.id,
              target.id,
              holder.version ?? "",
              plan.version ?? "",
              then.low,
              now.low,
              then.high,
              now.high,
              now.unit,
              before.due ?? null,
              target.due ?? null,
            ],
          ];
        }),
      );
    });
    return sorted(rows, [0, 1, 3]).slice(0, 100);
  },
  "shared-agencies": (plans) => {
    const counted = new Tally();
    for (const plan of plans)
      for (const { id, name, identifiers = [] } of plan.agencies ?? []) {
        for (const { scheme, value } of identifiers) counted.add(["identifier", `${scheme} ${value}`, ""], plan.id, id);
        const called = name.zh ?? name.en;
        if (called !== undefined) counted.add(["name", called, regionOf(plan)], plan.id, id);
      }
    return sorted(
      counted
        .rows()
        .filter((row) => (row[3] as number) > 1)
        .map((row) => row.slice(0, 4)),
      [-3, 0, 1, 2],
    ).slice(0, 100);
  },
  alignment: (plans) => {
    const rows = plans.flatMap((plan): Row[] => {
      const uppers = new Set((plan.alignments ?? []).map(({ to }) => to.plan));
      return [...uppers].flatMap((upper): Row[] => {
        const measures = new Set(
          plans.filter(({ id }) => id === upper).flatMap((each) => (each.measures ?? []).map(({ id }) => id as string)),
        );
        if (measures.size === 0) return [];
        const links = (plan.alignments ?? []).filter(
          ({ to, status, relation }) => to.plan === upper && status !== "rejected" && relation !== "contradicts",
        );
        const covered = new Set(links.flatMap(({ to }) => (to.item !== undefined && measures.has(to.item) ? [to.item] : []))).size;
        return [[upper, plan.id, plan.version ?? "", covered, measures.size, Math.round((covered / measures.size) * 1e4) / 1e4]];
      });
    });
    return sorted(rows, [0, -3, 1, 2]).slice(0, 100);
  },
  due: (plans) => {
    const counted = new Tally();
    for (const [index, plan] of plans.entries())
      for (const [kind, items] of [
        ["measure", plan.measures ?? []],
        ["target", plan.targets ?? []],
      ] as const)
        for (const { id, due } of items) {
          const last = readEdtf(due ?? "")?.last;
          if (last !== undefined) counted.add([Number(last.slice(0, 4)), kind], plan.id, `${index} ${id}`);
        }
    return sorted(counted.rows(), [0, 1]);
  },
  funding: (plans) => {
    const sums = new Map<string, { key: Row; plans: Set<string>; sum: number }>();
    for (const plan of plans)
      for (const { funding = [] } of [...(plan.measures ?? []), ...(plan.projects ?? [])])
        for (const { source, amount } of funding) {
          const key = [source ?? "", amount?.currency ?? ""];
          const held = sums.get(key.join("\t")) ?? { key, plans: new Set(), sum: 0 };
          sums.set(key.join("\t"), held);
          held.plans.add(plan.id);
          held.sum += Math.round((amount?.amount ?? 0) * 100);
        }
    return sorted(
      [...sums.values()].map((each) => [...each.key, each.plans.size, each.sum / 100]),
      [0, 1],
    );
  },
  "nobody-answers": (plans) => {
    const rows = plans.flatMap((plan): Row[] => {
      const { measures = [] } = plan;
      if (!measures.some(({ responsible = [] }) => responsible.length > 0)) return [];
      return [[plan.id, plan.version ?? "", measures.length, measures.filter(({ responsible = [] }) => responsible.length === 0).length]];
    });
    return sorted(rows, [-3, 0, 1]).slice(0, 100);
  },
  places: (plans) => {
    const counted = new Tally();
    for (const plan of plans)
      for (const kind of ["measure", "action", "project"] as const)
        for (const { id, places = [] } of itemsOf(plan, kind) as readonly { id: string; places?: readonly string[] }[])
          for (const place of places) {
            const found = plan.places?.find((each) => each.id === place);
            if (found !== undefined) counted.add([found.name.zh ?? found.name.en ?? null], plan.id, id);
          }
    return top(counted.rows(), [-1, -2, 0]);
  },
};

/** Counts, under a key, different plans and different items. */
class Tally {
  readonly #held = new Map<string, { key: Row; plans: Set<string>; items: Set<string> }>();

  add(key: Row, plan: string, item: string): void {
    const text = JSON.stringify(key);
    const held = this.#held.get(text) ?? { key, plans: new Set(), items: new Set() };
    this.#held.set(text, held);
    held.plans.add(plan);
    held.items.add(`${plan} ${item}`);
  }

  rows(): Row[] {
    return [...this.#held.values()].map(({ key, plans, items }) => [...key, plans.size, items.size]);
  }
}

function nameOf(plan: Plan, id: string): string {
  const found = plan.agencies?.find((each) => each.id === id) ?? plan.places?.find((each) => each.id === id);
  return found?.name.zh ?? found?.name.en ?? id;
}

const regionOf = ({ jurisdiction, places = [] }: Plan) => {
  const code = places.find(({ id }) => id === jurisdiction)?.identifiers?.find(({ scheme }) => scheme === "gb-t-2260")?.value ?? "";
  return /^\d{6}$/u.test(code) ? code.slice(0, 2) : "none";
};

function ends(quantity: Quantity | undefined): { low: number | null; high: number | null; unit: string | null } {
  const amount = quantity && amountOf(quantity);
  const shown = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value);
  return { low: shown(amount?.low), high: shown(amount?.high), unit: amount?.unit ?? null };
}

/** Engines order texts by the bytes of UTF-8, which is by code point. */
const byCode = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Rows by some columns: falling where the column is written with a minus, which column 0 never is. */
const sorted = (rows: Row[], by: readonly number[]): Row[] =>
  rows.toSorted((a, b) => {
    for (const at of by) {
      const [x, y] = [a[Math.abs(at)] ?? "", b[Math.abs(at)] ?? ""];
      const order = typeof x === "number" && typeof y === "number" ? x - y : byCode(String(x), String(y));
      if (order !== 0) return at < 0 ? -order : order;
    }
    return 0;
  });

const top = (rows: Row[], by: readonly number[]) => sorted(rows, by).slice(0, 100);

const grouped = (plans: readonly Plan[]) => {
  const found = new Map<string, Plan[]>();
  for (const plan of plans) found.set(plan.id, [...(found.get(plan.id) ?? []), plan]);
  return found;
};
