import type { Workshop } from "../../../api/types";

/** What is still to come, the next one first; and what is over, the last one first. @param today `2026-05-02` */
export function occasionsOf(workshops: readonly Workshop[], today: string): { coming: Workshop[]; past: Workshop[] } {
  const isOver = ({ heldOn, step }: Workshop) => step === "closed" || heldOn < today;
  const byDay = workshops.toSorted(
    (one, other) => one.heldOn.localeCompare(other.heldOn) || one.id.localeCompare(other.id),
  );
  return { coming: byDay.filter((one) => !isOver(one)), past: byDay.filter(isOver).reverse() };
}
