import { Trans, useLingui } from "@lingui/react/macro";
import { useQueries } from "@tanstack/react-query";
import { versionQuery } from "../api/surveys";
import type { Survey } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Details } from "../ui/Details";
import { ChangeList } from "./ChangeList";
import { changesBetween } from "./changes";
import { Downloads } from "./Downloads";
import { PaperForms } from "./PaperForms";

/** What was published when, and what each version changed; the newest first. */
export function Versions({ survey }: { survey: Survey }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const definitions = useQueries({ queries: survey.versions.map(({ number }) => versionQuery(survey.id, number)) });
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">
        <Trans>Versions</Trans>
      </h2>
      <Downloads surveyId={survey.id} name={t`The draft as a file`} />
      {survey.versions
        .map(({ number, publishedAt }, index) => {
          const definition = definitions[index]?.data?.definition;
          return (
            <Details key={number} summary={t`Version ${number}, ${format.moment(publishedAt)}`}>
              {definition && (
                <>
                  <ChangeList changes={changesBetween(definitions[index - 1]?.data?.definition, definition)} />
                  <PaperForms survey={survey} version={number} languages={definition.languages} />
                </>
              )}
              <Downloads surveyId={survey.id} version={number} name={t`Version ${number} as a file`} />
            </Details>
          );
        })
        .reverse()}
    </section>
  );
}
