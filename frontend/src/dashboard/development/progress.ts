import type { Action, ActionState, FollowUp } from "../../api/types";

/** As they stand on the page: what is being done comes first. */
const STATES = ["doing", "planned", "done", "dropped"] as const satisfies readonly ActionState[];

type Dated = Pick<Action, "state" | "dueOn" | "doneOn">;

/** The actions by how far they are; what is due first comes first, what was done last comes first. */
export function byState<One extends Dated>(actions: readonly One[]): { state: ActionState; actions: One[] }[] {
  return STATES.map((state) => ({
    state,
    actions: actions.filter((action) => action.state === state).sort(state === "done" ? lastDone : firstDue),
  })).filter(({ actions }) => actions.length > 0);
}

const NEVER = "9999-12-31";
const firstDue = (one: Dated, other: Dated) => (one.dueOn ?? NEVER).localeCompare(other.dueOn ?? NEVER);
const lastDone = (one: Dated, other: Dated) => (other.doneOn ?? "").localeCompare(one.doneOn ?? "");

/** Whether its day is over and nobody has done or dropped it. @param today `2026-05-02` */
export const isOverdue = ({ state, dueOn }: Pick<Action, "state" | "dueOn">, today: string) =>
  dueOn !== undefined && dueOn < today && (state === "planned" || state === "doing");

/** Which states may follow. */
export const nextStates = (state: ActionState): ActionState[] =>
  state === "planned" ? ["doing", "done", "dropped"] : state === "doing" ? ["done", "dropped", "planned"] : ["planned"];

/** The day where whoever looks is, as `2026-05-02`. */
export function isoToday(now = new Date()): string {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/**
 * How many answers it takes until something can be told: `unknown` where so few answered before that there is no such
 * number, 0 where there are enough and they do not agree.
 */
export function stillNeeded({ needed, followUp }: Pick<FollowUp, "needed" | "followUp">): number | "unknown" {
  return needed === undefined ? "unknown" : Math.max(0, needed - (followUp.n ?? 0));
}

/** Where a day lies among the points of a course: in which, and where within its month from 0 to 1. */
export function placeOf(day: string, points: FollowUp["points"]): { index: number; within: number } | undefined {
  const index = points.findIndex(({ from = "", to = NEVER }) => from <= day && day <= to);
  if (index < 0) return undefined;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { index, within: (date - 0.5) / new Date(Date.UTC(year, month, 0)).getUTCDate() };
}
