import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { type TextsFormat, textsAddress } from "../api/texts";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useEditing } from "./Editing";
import { ImportDialog } from "./ImportDialog";
import { useLanguageNames } from "./useLanguageNames";

export type TextFilesProps = {
  surveyId: string;
  etag: string;
  /** Whether the draft of this ETag is what is on screen. */
  isSaved: boolean;
  source: string;
  language: string;
  /** The draft has changed on the server. */
  onTaken: () => void;
};

/** Texts on their way to a translator, and back. */
export function TextFiles({ surveyId, etag, isSaved, source, language, onTaken }: TextFilesProps) {
  const { t } = useLingui();
  const { isReadOnly } = useEditing();
  const nameOfLanguage = useLanguageNames();
  const [file, setFile] = useState<File>();
  const [taken, setTaken] = useState<string>();
  const link = (format: TextsFormat, text: string, into?: string) => (
    <a className="button" href={isSaved ? textsAddress(surveyId, format, source, into) : undefined} download>
      {text}
    </a>
  );
  return (
    <section className="stack" aria-labelledby="files">
      <h3 id="files">
        <Trans>Files for translators</Trans>
      </h3>
      <p className="quiet">
        {t`From ${nameOfLanguage(source)} to ${nameOfLanguage(language)}, with the notes to the translator.`}
      </p>
      <div className="page-actions">
        {link("xliff", t`Export XLIFF`, language)}
        {link("csv", t`Export CSV`, language)}
        {link("csv", t`CSV, all languages`)}
        {!isReadOnly && (
          <FileTrigger
            acceptedFileTypes={[".xlf", ".xliff", ".csv"]}
            onSelect={(files) => {
              setTaken(undefined);
              setFile(files?.[0]);
            }}
          >
            <Button>
              <Trans>Import…</Trans>
            </Button>
          </FileTrigger>
        )}
      </div>
      {taken && <Notice look="good">{taken}</Notice>}
      {file && (
        <ImportDialog
          surveyId={surveyId}
          etag={etag}
          isSaved={isSaved}
          file={file}
          source={source}
          language={language}
          onTaken={(words) => {
            setFile(undefined);
            setTaken(words);
            onTaken();
          }}
          onCancel={() => setFile(undefined)}
        />
      )}
    </section>
  );
}
