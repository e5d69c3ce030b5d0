import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { createSurvey, surveysQuery } from "../api/surveys";
import { useSpeech } from "../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";
import { PageHead } from "../ui/PageHead";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { EditForm } from "./EditForm";
import { useOwners } from "./useOwners";

/** Begins a survey: whose it is and what it is called. The rest is written in the editor. */
export function NewSurvey() {
  const { t } = useLingui();
  const { language } = useSpeech();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const made = useRef("");
  const { owners, ownerOf } = useOwners();

  async function create(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const title = Object.fromEntries(LANGUAGES.map((tag) => [tag, text(`/definition/title/${tag}`)]));
    const survey = await createSurvey({
      ...ownerOf(text("/organisationId")),
      slug: text("/slug"),
      definition: {
        languages: [...LANGUAGES],
        defaultLanguage: language,
        title,
        pages: [{ key: "page1", questions: [] }],
      },
    });
    made.current = survey.id;
    await queries.invalidateQueries({ queryKey: surveysQuery.queryKey, exact: true });
  }

  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/surveys">
          <Trans>Surveys</Trans>
        </Link>
      </nav>
      <PageHead title={t`New survey`} lead={t`Questions, languages and everything else come next.`}>
        <Link className="button button-plain" to="/surveys/from-file">
          <Trans>Bring in a file</Trans>
        </Link>
      </PageHead>
      <EditForm
        submit={t`Begin`}
        onSubmit={create}
        onDone={() => navigate({ to: "/surveys/$surveyId/edit", params: { surveyId: made.current } })}
      >
        <Select
          name="/organisationId"
          label={t`Owner`}
          hint={t`A survey of a cluster can be used by all its museums`}
          placeholder={t`Choose`}
          options={owners}
          isRequired
        />
        <fieldset className="fieldset">
          <legend>
            <Trans>Title</Trans>
          </legend>
          <div className="fields">
            {LANGUAGES.map((tag) => (
              <TextField
                key={tag}
                name={`/definition/title/${tag}`}
                label={LANGUAGE_NAMES[tag]}
                lang={tag}
                maxLength={300}
              />
            ))}
          </div>
        </fieldset>
        <TextField
          name="/slug"
          label={t`Short name`}
          hint={t`Small letters, digits and hyphens; it cannot be changed later`}
          isRequired
        />
      </EditForm>
    </>
  );
}
