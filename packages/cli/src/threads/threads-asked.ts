import { availableParallelism } from "node:os";

/** How many threads work goes to: as many as were asked for, else one for each core. */
export const threadsAsked = (asked: number | undefined): number => Math.max(1, asked ?? availableParallelism());
