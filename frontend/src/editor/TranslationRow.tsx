import { useLingui } from "@lingui/react/macro";
import { memo, useId } from "react";
import { directionOf } from "../player/direction";
import { lengthOf } from "./texts";

type TranslationRowProps = {
  /** Of the text; the field is named by it and the language. */
  pointer: string;
  /** Which text of its question it is. */
  part: string;
  source: string;
  sourceLanguage: string;
  target: string;
  language: string;
  /** In characters. */
  limit: number;
  isMissing: boolean;
  error: string | undefined;
  isReadOnly: boolean;
  /** Stays the same, so that only the row that was typed in is drawn again. */
  onWrite: (pointer: string, language: string, text: string) => void;
};

/** From this share of its limit on, a text shows how long it is. */
const NEAR = 0.8;
const CHARACTERS_A_LINE = 45;

/** One text in two languages. */
export const TranslationRow = memo(function TranslationRow(props: TranslationRowProps) {
  const { pointer, part, source, sourceLanguage, target, language, limit, isMissing, error, isReadOnly, onWrite } =
    props;
  const { t } = useLingui();
  const id = useId();
  const length = lengthOf(target);
  const lines = Math.max(
    source.split("\n").length,
    Math.ceil(Math.max(source.length, target.length) / CHARACTERS_A_LINE),
  );
  return (
    <tr className={isMissing ? "translation translation-missing" : "translation"}>
      <th scope="row" id={`${id}-part`}>
        {part}
      </th>
      <td id={`${id}-source`} lang={sourceLanguage} dir={directionOf(sourceLanguage)} className="translation-source">
        {source}
      </td>
      <td>
        <textarea
          name={`${pointer}/${language}`}
          aria-labelledby={`${id}-part ${id}-source`}
          aria-describedby={`${id}-told`}
          aria-invalid={error !== undefined || length > limit}
          lang={language}
          dir={directionOf(language)}
          rows={lines}
          value={target}
          onChange={(event) => onWrite(pointer, language, event.target.value)}
          readOnly={isReadOnly}
          className="field-input translation-target"
        />
        <span id={`${id}-told`} className="translation-told">
          {length > NEAR * limit && (
            <span className={length > limit ? "field-error" : "quiet"}>{t`${length} of ${limit} characters`}</span>
          )}
          {error && <span className="field-error">{error}</span>}
        </span>
      </td>
    </tr>
  );
});
