import { type Plan, textIn } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { instance } from "@viz-js/viz";
import purify from "dompurify";
import fc from "fast-check";
import type Graph from "graphology";
import { MultiGraph } from "graphology";
import { parse as parseGraphml } from "graphology-graphml";
import mermaidLibrary from "mermaid";
import { describe, expect, test } from "vitest";
import { dot } from "../src/formats/dot/index.ts";
import { graphml } from "../src/formats/graphml/index.ts";
import { mermaid } from "../src/formats/mermaid/index.ts";
import { type GraphView, graphViews, type PlanGraph } from "../src/graph/graph.ts";
import { planGraph } from "../src/graph/plan-graph.ts";
import { seedPlan } from "./seed-plan.ts";

const ningbo = await seedPlan();

/** Mermaid cleans what it draws by a library that needs a page; what is parsed here is not drawn. */
Object.assign(purify, { sanitize: (text: string) => text, addHook: () => undefined });

const viz = await instance();

/** What a reader finds in a written graph: labels of nodes by their place, and pairs of places. */
interface Found {
  readonly labels: readonly string[];
  readonly ends: readonly string[];
}

const readers: Readonly<Record<string, (plan: Plan, view: GraphView) => Promise<Found>>> = {
  async Mermaid(plan, view) {
    const { content } = await mermaid.write(plan, { view });
    expect(await mermaidLibrary.parse(String(content))).toMatchObject({ diagramType: "flowchart-v2" });
    const { db } = await mermaidLibrary.mermaidAPI.getDiagramFromText(String(content));
    const { getVertices, getEdges } = db as unknown as {
      getVertices(): Map<string, { id: string; text: string }>;
      getEdges(): { start: string; end: string }[];
    };
    const vertices = [...getVertices.call(db).values()];
    const decoded = (text: string) => text.replace(/ﬂ°°(\d+)¶ß/gu, (_, number) => String.fromCharCode(Number(number)));
    return found(
      vertices.map(({ id, text }) => [id, decoded(text)]),
      getEdges.call(db).map(({ start, end }) => [start, end]),
    );
  },
  async Graphviz(plan, view) {
    const { content } = await dot.write(plan, { view });
    const { objects = [], edges = [] } = viz.renderJSON(String(content), { engine: "nop" }) as {
      objects?: { name: string; label?: string; nodes?: unknown }[];
      edges?: { tail: number; head: number }[];
    };
    const name = (index: number) => objects[index]?.name ?? "";
    return found(
      objects
        .filter(({ name }) => /^n\d+$/u.test(name))
        .map(({ name, label = "" }) => [
          name,
          label.replace(/\\(.)/gu, (_, sign: string) => (sign === "n" ? "" : sign)).replaceAll("&amp;", "&"),
        ]),
      edges.map(({ tail, head }) => [name(tail), name(head)]),
    );
  },
  async GraphML(plan, view) {
    const { content } = await graphml.write(plan, { view });
    const graph = parseGraphml(MultiGraph as unknown as typeof Graph, String(content));
    return found(
      graph.mapNodes((id, { label }) => [id, String(label)]),
      graph.mapEdges((_edge, _facts, source, target) => [source, target]),
    );
  },
};

function found(nodes: readonly (readonly [string, string])[], edges: readonly (readonly [string, string])[]): Found {
  const number = (id: string) => Number(id.slice(1));
  return {
    labels: [...nodes].sort(([a], [b]) => number(a) - number(b)).map(([, label]) => label.replace(/[\s\u2060]+/gu, "")),
    ends: edges.map(([one, other]) => `${number(one)} ${number(other)}`).sort(),
  };
}

function due({ nodes, edges }: PlanGraph): Found {
  const number = new Map(nodes.map(({ id }, index) => [id, index + 1]));
  return {
    labels: nodes.map(({ label }) => label.replace(/[\s\u2060]+/gu, "")),
    ends: edges.map(({ from, to }) => `${number.get(from)} ${number.get(to)}`).sort(),
  };
}

describe.each(Object.entries(readers))("%s reads", (_, read) => {
  test.each(graphViews)("the graph of Ningbo's %s as it is", async (view) => {
    expect(await read(ningbo, view)).toEqual(due(planGraph(ningbo, view)));
  });

  test("graphs of any plan, whatever its ids and names are", async () => {
    const cases = fc.sample(anyPlan, { seed: 7, numRuns: casesToTry(500) });
    for (const plan of cases) for (const view of graphViews) expect(await read(plan, view)).toEqual(due(planGraph(plan, view)));
  });
});

test("the cooperation of Ningbo shows 沪甬, 甬舟 and 绍甬 with what they share", () => {
  const { edges, nodes } = planGraph(ningbo, "cooperation");
  const label = (id: string) => nodes.find((node) => node.id === id)?.label;
  const named = edges.filter((edge) => /沪甬|甬舟|绍甬/u.test(edge.label ?? ""));
  expect(named.map(({ from, to, label: said }) => `${label(from)} ${said} ${label(to)}`).sort()).toEqual([
    "宁波市 沪甬 16项 上海市",
    "宁波市 甬舟 13项 舟山市",
    "宁波市 绍甬 4项 绍兴市",
  ]);
  expect(new Set(edges.flatMap(({ items }) => items)).size).toBeGreaterThan(60);
});

test("labels are in the language that is asked for", async () => {
  const { nodes } = planGraph(ningbo, "structure", "en");
  const [domain] = ningbo.domains ?? [];
  expect(nodes.map(({ label }) => label)).toContainEqual(expect.stringContaining(textIn(domain?.title ?? {}, "en")?.slice(0, 20) ?? "-"));
});

const names = ["end", "graph", "class", "style", "node", "edge", "subgraph", "strict", "order", "（一）", "任务class", "o", "x"];
const signs = [
  ..."[](){}<>|\"'`#;:&*_~^\\/-=.,!?%$@+",
  "一",
  "𠮷",
  " ",
  "\n",
  "\t",
  "->",
  "--",
  "%%",
  "1. ",
  "- ",
  "<b>",
  "&amp;",
  "\\N",
  "\\n",
  "fa:fa-car",
  "`x`",
  "]]>",
];
const anyText = fc.array(fc.constantFrom(...signs, ...names), { minLength: 1, maxLength: 8 }).map((parts) => `${parts.join("")}甲`);
const id = (kind: string) => fc.constantFrom(...names).map((name) => `${name === "（一）" ? "one" : name.replace("任务", "t")}-${kind}`);

/** Plans in which everything that is drawn is there, with ids that are words of the languages of graphs. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    title: anyText,
    texts: fc.array(anyText, { minLength: 6, maxLength: 6 }),
    agencies: fc.uniqueArray(id("1"), { minLength: 1, maxLength: 4 }),
    places: fc.uniqueArray(id("2"), { minLength: 2, maxLength: 4 }),
    role: fc.constantFrom("lead" as const, "cooperate" as const, 'x-"[' as "lead"),
  })
  .map(
    ({ title, texts: [a = "", b = "", c = "", d = "", e = "", f = ""], agencies, places, role }): Plan => ({
      specVersion: "0.3",
      id: "end-0",
      title: { zh: title },
      languages: ["zh"],
      jurisdiction: places[0] as string,
      domains: [{ id: "graph-3", title: { zh: a } }],
      measures: [{ id: "class-4", domain: "graph-3", title: { zh: b }, responsible: agencies.map((agency) => ({ agency, role })) }],
      actions: [{ id: "style-5", for: "class-4", statement: { zh: c }, partners: places.slice(1), places: [places[0] as string] }],
      projects: [{ id: "end-6", name: { zh: d }, mentions: [{ for: "style-5" }], partners: [...agencies] }],
      agencies: agencies.map((agency) => ({ id: agency, name: { zh: e } })),
      places: places.map((place, index) => ({ id: place, name: { zh: f }, ...(index === 0 && { members: places.slice(1) }) })),
    }),
  );
