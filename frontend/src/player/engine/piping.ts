import type { Answer, Answers } from "./answers";
import type { LocalizedText, Question } from "./definition";
import type { Said } from "./localized";

/** `{{key}}` in a text stands for the answer to a question, `{{key|words}}` for these words where there is none. */
const PIPE = /\{\{([a-z][A-Za-z0-9_]*)(?:\|([^{}]*))?\}\}/g;

const UNANSWERED = "…";

/**
 * A text with earlier answers put into it. It stays plain text: nothing in an answer is looked at as a pipe or as markup.
 *
 * @param say the words of an option in the language of the text
 */
export function piped(
  { text, lang }: Said,
  questions: readonly Question[],
  answers: Answers,
  say: (texts: LocalizedText) => Said,
): Said {
  if (!text.includes("{{")) return { text, lang };
  const filled = text.replace(PIPE, (_, key: string, otherwise: string = UNANSWERED) => {
    const question = questions.find((asked) => asked.key === key);
    const answer = answers[key];
    return (question && answer !== undefined && inWords(question, answer, lang, say)) || otherwise;
  });
  return { text: filled, lang };
}

/** The answer as it reads within a sentence; undefined for the types whose answers do not. */
function inWords(
  question: Question,
  answer: Answer,
  lang: string,
  say: (texts: LocalizedText) => Said,
): string | undefined {
  const words = (key: unknown) => {
    const option = "options" in question ? question.options?.find((known) => known.key === key) : undefined;
    return option ? say(option.text).text : "";
  };
  switch (question.type) {
    case "rating":
    case "nps":
    case "slider":
    case "number":
      return new Intl.NumberFormat(lang).format(answer as number);
    case "single":
      return words(answer);
    case "multiple":
      return new Intl.ListFormat(lang).format((answer as readonly string[]).map(words));
    case "text":
      return answer as string;
    default:
      return undefined;
  }
}
