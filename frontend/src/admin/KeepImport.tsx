import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { type FileFormat, formatOf, importSurvey } from "../api/surveyFiles";
import { surveysQuery } from "../api/surveys";
import type { SurveyImport } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { EditForm } from "./EditForm";
import { useOwners } from "./useOwners";

/** Makes the survey of the file that was looked at, and opens it in the editor. */
export function KeepImport({ file, seen }: { file: File; seen: SurveyImport }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { owners, ownerOf } = useOwners();
  const made = useRef("");

  async function keep(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const format = formatOf(file.name) as FileFormat;
    const { survey } = await importSurvey(file, format, language, {
      ...ownerOf(text("organisationId")),
      slug: text("slug"),
    });
    made.current = survey?.id ?? "";
    await queries.invalidateQueries({ queryKey: surveysQuery.queryKey, exact: true });
  }

  return (
    <section aria-labelledby="keep">
      <h2 id="keep">
        <Trans>Make a survey of it</Trans>
      </h2>
      <EditForm
        submit={t`Make a draft`}
        onSubmit={keep}
        onDone={() => navigate({ to: "/surveys/$surveyId/edit", params: { surveyId: made.current } })}
      >
        <Select
          name="organisationId"
          label={t`Owner`}
          hint={t`A survey of a cluster can be used by all its museums`}
          placeholder={t`Choose`}
          options={owners}
          isRequired
        />
        <TextField
          name="slug"
          label={t`Short name`}
          hint={t`Small letters, digits and hyphens; it cannot be changed later`}
          defaultValue={shortName(seen, file.name)}
          isRequired
        />
      </EditForm>
    </section>
  );
}

/** Of the title, or else of the file's name. */
function shortName({ definition }: SurveyImport, fileName: string): string {
  const title = definition.title[definition.defaultLanguage] || fileName.replace(/\.[^.]*$/, "");
  return title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
}
