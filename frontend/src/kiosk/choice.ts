import type { Assignment } from "./assignment";

/** A survey that can be answered here. */
export interface Choice {
  /** Of the collector. */
  readonly key: string;
  readonly assignment: Assignment;
  /** Of a collector by which the same survey is answered on one's own phone. */
  readonly phoneKey?: string;
}

export type Choices = readonly [Choice, ...Choice[]];
