/** What a visitor answers to one question; the type of the question says which of these it is. */
export type Answer = number | string | boolean | readonly string[] | Readonly<Record<string, number | string>>;

/** Question key -> answer. An unanswered question is an absent key. */
export type Answers = Readonly<Record<string, Answer>>;

/** `answers` with one answer put in or, where it is empty, taken out. */
export function withAnswer(answers: Answers, key: string, answer: Answer | undefined): Answers {
  const { [key]: _, ...others } = answers;
  return answer === undefined || isEmpty(answer) ? others : { ...others, [key]: answer };
}

function isEmpty(answer: Answer): boolean {
  if (typeof answer === "string") return answer.trim() === "";
  if (Array.isArray(answer)) return answer.length === 0;
  return typeof answer === "object" && Object.keys(answer).length === 0;
}
