/** What of a plan is drawn. */
export type GraphView = "cooperation" | "responsibility" | "structure" | "places";

/** The views, the usual one first. */
export const graphViews: readonly GraphView[] = ["cooperation", "responsibility", "structure", "places"];

/** A plan as nodes and edges, before anybody has written it down, with labels in one language. */
export interface PlanGraph {
  readonly view: GraphView;
  readonly language: "en" | "zh";
  readonly title: string;
  /** Which nodes belong together, in the order in which they are to be drawn. */
  readonly groups: readonly GraphGroup[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Nodes that belong together. */
export interface GraphGroup {
  readonly id: string;
  readonly label: string;
}

/** An item of the plan, or the plan itself. */
export interface GraphNode {
  /** Its id in the plan. */
  readonly id: string;
  /** Its kind, or `plan`. */
  readonly kind: string;
  readonly label: string;
  /** The id of its group, where it belongs to one. */
  readonly group?: string;
}

/** What ties two nodes. */
export interface GraphEdge {
  /** The ids of its ends; of an edge without a direction, the one to draw on the left first. */
  readonly from: string;
  readonly to: string;
  /** What it says: a role, `part`, `cooperation`, `within`, `member` or `named`. */
  readonly kind: string;
  /** Whether it only tells how its ends stand to each other, beside what the view is about. */
  readonly isAside?: boolean;
  readonly directed: boolean;
  readonly label?: string;
  /** The ids of the items it rests on. */
  readonly items: readonly string[];
}
