import type { ResultsFilter } from "../../api/results";
import type { Measure } from "../../api/types";
import { type Item, isCourse } from "../items";

/** Whether it has options of which the share is measured; what has a scale has a mean. */
export const hasOptions = ({ question, scale }: Item) =>
  scale === undefined && question.type !== "ranking" && (question.options?.length ?? 0) > 0;

/** What can be measured again and again. */
export const isMeasurable = (item: Item) => isCourse(item) || hasOptions(item);

/** The filter of a measure, without the days: those go with the figure. */
export function measureFilter({ from, to, ...filter }: ResultsFilter): NonNullable<Measure["filter"]> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().map(String)]],
    ),
  );
}
