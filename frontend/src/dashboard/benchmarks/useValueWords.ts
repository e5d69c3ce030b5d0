import { useSuspenseQuery } from "@tanstack/react-query";
import { questionBankQuery } from "../../api/bank";
import { useSpeech } from "../../i18n/I18n";

/** Rows and options of a construct in the words of the question bank; a key that it does not have stands as it is. */
export function useValueWords(construct: string) {
  const { read } = useSpeech();
  const { data: bank } = useSuspenseQuery(questionBankQuery);
  const choices = bank
    .map(({ question }) => question)
    .filter((question) => question.construct === construct)
    .flatMap((question) => [...(question.rows ?? []), ...(question.options ?? [])]);
  return (key: unknown) => {
    const words = choices.find((choice) => choice.key === key)?.text;
    return words ? read(words) : String(key);
  };
}
