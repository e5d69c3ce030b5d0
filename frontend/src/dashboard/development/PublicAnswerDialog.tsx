import { useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { actionsQuery, changePublicAnswer, createPublicAnswer, publicAnswersQuery } from "../../api/improvement";
import type { PublicAnswer } from "../../api/types";
import { isLanguage, LANGUAGE_NAMES } from "../../i18n/languages";
import { Select } from "../../ui/Select";
import { TextArea } from "../../ui/TextArea";
import { FormDialog } from "./FormDialog";
import { onlyOne, usePlaces } from "./usePlaces";

const NONE = "none";
type Texts = Record<string, string>;

/** Words for visitors in every language of the museum, side by side. */
export function PublicAnswerDialog({ answer, onClose }: { answer?: PublicAnswer; onClose: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { museum, where } = usePlaces();
  const owner = museum(answer?.museumId)?.organisationId;
  const places = where("IMPROVEMENT_EDIT").filter(
    ({ organisationId, museumId }) => museumId && (!owner || organisationId === owner),
  );
  const [museumId, setMuseumId] = useState(answer?.museumId ?? onlyOne(places)?.museumId ?? "");
  const [actionId, setActionId] = useState(answer?.actionId);
  const [texts, setTexts] = useState<{ said: Texts; did: Texts }>({
    said: { ...answer?.said },
    did: { ...answer?.did },
  });
  const { data: all = [] } = useQuery(actionsQuery);
  const languages = museum(museumId)?.languages ?? [];
  const actions = all.filter(({ organisationId }) => organisationId === museum(museumId)?.organisationId);
  const save = useMutation({
    mutationFn: () => {
      const body = { museumId, said: written(texts.said), did: written(texts.did), ...(actionId && { actionId }) };
      return answer ? changePublicAnswer(answer.id, answer.revision, body) : createPublicAnswer(body);
    },
    onSuccess: async () => {
      await queries.invalidateQueries(publicAnswersQuery);
      onClose();
    },
  });
  const field = (of: "said" | "did", language: string) => ({
    name: `/${of}/${language}`,
    lang: language,
    rows: 4,
    maxLength: 600,
    prose: true,
    value: texts[of][language] ?? "",
    onChange: (words: string) => setTexts((now) => ({ ...now, [of]: { ...now[of], [language]: words } })),
  });
  return (
    <FormDialog
      title={answer ? t`Change the answer` : t`Write an answer`}
      submit={answer ? t`Save` : t`Save as a draft`}
      failure={save.error}
      fields={["/museumId", "/actionId", ...languages.flatMap((tag) => [`/said/${tag}`, `/did/${tag}`])]}
      isPending={save.isPending}
      isDisabled={museumId === ""}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Select
        name="/museumId"
        label={t`Museum`}
        options={places.map((place) => ({ id: place.museumId ?? "", text: place.text }))}
        value={museumId || null}
        onChange={(key) => {
          setMuseumId(String(key));
          setActionId(undefined);
        }}
      />
      {actions.length > 0 && (
        <Select
          name="/actionId"
          label={t`About which action`}
          options={[{ id: NONE, text: t`No particular one` }, ...actions.map(({ id, title }) => ({ id, text: title }))]}
          value={actionId ?? NONE}
          onChange={(key) => setActionId(key === NONE ? undefined : String(key))}
        />
      )}
      <div className="development-languages">
        {languages.map((tag) => (
          <fieldset key={tag} className="fieldset stack">
            <legend lang={tag}>{isLanguage(tag) ? LANGUAGE_NAMES[tag] : tag}</legend>
            <TextArea label={t`You said`} {...field("said", tag)} />
            <TextArea label={t`We did`} {...field("did", tag)} />
          </fieldset>
        ))}
      </div>
    </FormDialog>
  );
}

/** Languages without words are left out. */
const written = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([, words]) => words.trim() !== ""));
