import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { readPaperForm } from "../api/surveys";
import type { Survey } from "../api/types";
import { Button } from "../ui/Button";
import { keepFile } from "../ui/keepFile";
import { PaperRefusal } from "./PaperRefusal";
import { useLanguageNames } from "./useLanguageNames";

type PaperFormsProps = { survey: Survey; version: number; languages: readonly string[] };

/** A version to be printed in each of its languages, or why it cannot be. */
export function PaperForms({ survey, version, languages }: PaperFormsProps) {
  const { t } = useLingui();
  const nameOfLanguage = useLanguageNames();
  const printing = useMutation({
    mutationFn: (language: string) => readPaperForm(survey.id, version, language),
    onSuccess: (form, language) => keepFile(form, `${survey.slug}-${version}-${language}.pdf`),
  });
  return (
    <>
      <p className="paper-forms">
        <Trans>Form to print:</Trans>{" "}
        {languages.map((language) => (
          <Button
            key={language}
            isPending={printing.isPending && printing.variables === language}
            isDisabled={printing.isPending}
            onPress={() => printing.mutate(language)}
          >
            {t`${nameOfLanguage(language)} (PDF)`}
          </Button>
        ))}
      </p>
      {printing.error && <PaperRefusal language={nameOfLanguage(printing.variables)} problem={printing.error} />}
    </>
  );
}
