import { Trans, useLingui } from "@lingui/react/macro";
import { Fragment, useCallback, useEffect, useEffectEvent } from "react";
import { Button } from "../ui/Button";
import { useEditing } from "./Editing";
import { NoteField } from "./NoteField";
import { TranslationRow } from "./TranslationRow";
import { pathIn, type Text, type TextGroup } from "./texts";
import { useLanguageNames } from "./useLanguageNames";
import { usePartNames } from "./usePartNames";

type TranslationTableProps = {
  groups: readonly TextGroup[];
  source: string;
  language: string;
  isMissing: (text: Text) => boolean;
};

/** Two languages side by side, question by question. Ctrl+Enter goes to the next text that is missing. */
export function TranslationTable({ groups, source, language, isMissing }: TranslationTableProps) {
  const { t } = useLingui();
  const { put, problems, isReadOnly } = useEditing();
  const nameOfLanguage = useLanguageNames();
  const parts = usePartNames();
  const write = useCallback(
    (pointer: string, tag: string, text: string) => put([...pathIn(pointer), tag], text === "" ? undefined : text),
    [put],
  );
  const missing = groups.flatMap(({ texts }) => texts.filter(isMissing).map(({ pointer }) => pointer));
  const order = groups.flatMap(({ texts }) => texts.map(({ pointer }) => pointer));
  const goOn = () => {
    const here = order.findIndex(
      (pointer) => `${pointer}/${language}` === document.activeElement?.getAttribute("name"),
    );
    const next = missing.find((pointer) => order.indexOf(pointer) > here) ?? missing[0];
    focusField(`${next}/${language}`);
  };
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    goOn();
  });
  useEffect(() => {
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
  const headOf = ({ number, question, path }: TextGroup) => {
    if (path.length === 0) return t`Survey`;
    const words = question && (question.text[source]?.trim() || question.key);
    return question ? `${number} ${words}` : t`Page ${number}`;
  };
  return (
    <table className="translation-table">
      <caption className="visually-hidden">
        <Trans>
          Texts in {nameOfLanguage(source)} and {nameOfLanguage(language)}
        </Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Text</Trans>
          </th>
          <th scope="col">{nameOfLanguage(source)}</th>
          <th scope="col">
            <span className="translation-head">
              {nameOfLanguage(language)}
              <Button onPress={goOn} isDisabled={missing.length === 0} aria-keyshortcuts="Control+Enter">
                <Trans>Next missing ({missing.length})</Trans>
              </Button>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const head = headOf(group);
          return (
            <Fragment key={group.path.join("/")}>
              <tr className="translation-group">
                <th scope="colgroup" colSpan={3}>
                  <span className="translation-group-head">
                    <span>{head}</span>
                    <NoteField path={group.path} note={group.note} of={head} />
                  </span>
                </th>
              </tr>
              {group.texts.map((text) => (
                <TranslationRow
                  key={text.pointer}
                  pointer={text.pointer}
                  part={text.key === undefined ? parts[text.kind] : `${parts[text.kind]} ${text.key}`}
                  source={text.texts[source] ?? ""}
                  sourceLanguage={source}
                  target={text.texts[language] ?? ""}
                  language={language}
                  limit={text.limit}
                  isMissing={isMissing(text)}
                  error={problems[`${text.pointer}/${language}`]?.join(" ")}
                  isReadOnly={isReadOnly}
                  onWrite={write}
                />
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function focusField(name: string) {
  const field = document.querySelector<HTMLElement>(`[name="${name}"]`);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center" });
}
