import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { Checkbox } from "../ui/Checkbox";
import { Select } from "../ui/Select";
import { useEditing } from "./Editing";
import { LanguageList } from "./LanguageList";
import { TextFiles, type TextFilesProps } from "./TextFiles";
import { TranslationTable } from "./TranslationTable";
import { easyOf, type Text, textGroups } from "./texts";
import { useLanguageNames } from "./useLanguageNames";
import "./Translations.css";

type TranslationsProps = Omit<TextFilesProps, "source" | "language"> & {
  /** Into which one translates; another one where the survey does not have it. */
  wanted: string | undefined;
  onWant: (tag: string) => void;
};

/** All texts of a survey in two languages side by side. */
export function Translations({ wanted, onWant, ...files }: TranslationsProps) {
  const { t } = useLingui();
  const { definition } = useEditing();
  const nameOfLanguage = useLanguageNames();
  const { languages, defaultLanguage } = definition;
  const [wantedSource, setSource] = useState(defaultLanguage);
  const [only, setOnly] = useState<{ readonly language: string; readonly pointers: ReadonlySet<string> }>();

  const possible = languages.flatMap((tag) => [tag, easyOf(tag)]);
  const others = languages.filter((tag) => tag !== defaultLanguage);
  const language = possible.find((tag) => tag === wanted) ?? others[0] ?? defaultLanguage;
  const sources = languages.filter((tag) => tag !== language);
  const source = sources.find((tag) => tag === wantedSource) ?? sources[0] ?? defaultLanguage;

  const groups = useMemo(() => textGroups(definition), [definition]);
  const isMissing = (text: Text) => text.isUsed && !text.texts[language]?.trim();
  const missingNow = () => groups.flatMap(({ texts }) => texts.filter(isMissing).map(({ pointer }) => pointer));
  // What has just been filled in stays in sight.
  const kept = only?.language === language ? only.pointers : new Set<string>();
  const isShown = (text: Text) =>
    only ? isMissing(text) || kept.has(text.pointer) : text.isUsed || Boolean(text.texts[language]);
  const shown = groups
    .map((group) => ({ ...group, texts: group.texts.filter(isShown) }))
    .filter(({ texts }) => texts.length > 0);

  return (
    <div className="translations">
      <section className="card translations-side" aria-labelledby="languages">
        <h2 id="languages">
          <Trans>Languages</Trans>
        </h2>
        <LanguageList current={language} onTranslate={onWant} />
        <TextFiles {...files} source={source} language={language} />
      </section>
      <section className="card translations-texts" aria-labelledby="texts">
        <div className="page-head">
          <h2 id="texts">{t`Texts in ${nameOfLanguage(language)}`}</h2>
          <div className="page-actions">
            {sources.length > 1 && (
              <Select
                label={t`Translated from`}
                options={sources.map((tag) => ({ id: tag, text: nameOfLanguage(tag) }))}
                value={source}
                onChange={(tag) => setSource(String(tag))}
              />
            )}
            <Checkbox
              label={t`Only what is missing`}
              isSelected={only !== undefined}
              onChange={(on) => setOnly(on ? { language, pointers: new Set(missingNow()) } : undefined)}
            />
          </div>
        </div>
        {shown.length === 0 ? (
          <p role="status">{t`Nothing is missing in ${nameOfLanguage(language)}.`}</p>
        ) : (
          <TranslationTable groups={shown} source={source} language={language} isMissing={isMissing} />
        )}
      </section>
    </div>
  );
}
