import { useLingui } from "@lingui/react/macro";
import type { Question } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Select } from "../ui/Select";
import type { Path } from "./document";
import { useEditing } from "./Editing";

type EarlierAnswerProps = { texts: Question["text"]; path: Path; earlier: readonly Question[] };

/** The types whose answers read within a sentence; publication refuses the others. */
const READABLE: readonly Question["type"][] = ["rating", "nps", "slider", "number", "single", "multiple", "text"];

/** Puts what a visitor answered before into a text, at its end in every language, from where it can be moved. */
export function EarlierAnswer({ texts, path, earlier }: EarlierAnswerProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { definition, put, isReadOnly } = useEditing();
  const readable = earlier.filter(({ type }) => READABLE.includes(type));
  if (isReadOnly || readable.length === 0) return null;
  const add = (key: string) => {
    const spoken = definition.languages.map((tag) => [tag, `${texts[tag] ?? ""} {{${key}}}`.trim()]);
    put(path, { ...texts, ...Object.fromEntries(spoken) });
  };
  return (
    <div className="fields">
      <Select
        label={t`Put an earlier answer into the text`}
        placeholder={t`A question`}
        options={readable.map((question) => ({ id: question.key, text: read(question.text) || question.key }))}
        value={null}
        onChange={(key) => key !== null && add(String(key))}
      />
    </div>
  );
}
