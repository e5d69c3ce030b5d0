import type { Item } from "../items";

/** Before the words of an umbrella comes their sum: as such it is compared before and after. */
export function withSums(items: readonly Item[]): Item[] {
  return items.flatMap((item, index) => {
    const first = items[index - 1]?.question.key !== item.question.key;
    return item.question.type === "umbrella" && first ? [sumOf(item, items), item] : [item];
  });
}

function sumOf({ question, scale }: Item, items: readonly Item[]): Item {
  const words = items.filter((item) => item.question.key === question.key).length;
  return {
    id: question.key,
    question,
    ...(scale && { scale: { min: scale.min * words, max: scale.max * words } }),
  };
}
