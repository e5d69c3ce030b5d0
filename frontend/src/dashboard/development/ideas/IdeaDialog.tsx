import { useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeIdea, createIdea, findingsQuery, ideasQuery } from "../../../api/improvement";
import type { Idea, IdeaSource } from "../../../api/types";
import { useSpeech } from "../../../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../i18n/languages";
import { Select } from "../../../ui/Select";
import { TextArea } from "../../../ui/TextArea";
import type { Draft } from "../draft";
import { FormDialog } from "../FormDialog";
import { PlaceFields } from "../PlaceFields";
import { onlyOne, usePlaces } from "../usePlaces";
import { useIdeaWords } from "./useIdeaWords";

const NONE = "none";
const FIELDS = ["/text", "/language", "/source", "/museumId", "/servicePointId", "/findingId"];

/** An idea to be written down, or what is known of one. A visitor's comment keeps its own words. */
export function IdeaDialog({ idea, onClose }: { idea?: Idea; onClose: () => void }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const queries = useQueryClient();
  const { sources } = useIdeaWords();
  const place = onlyOne(usePlaces().where("IMPROVEMENT_EDIT"));
  const [text, setText] = useState(idea?.text ?? "");
  const [said, setSaid] = useState<string>(idea?.language ?? language);
  const [source, setSource] = useState<IdeaSource>("staff");
  const [where, setWhere] = useState<Draft>(() =>
    idea
      ? {
          organisationId: idea.organisationId,
          museumId: idea.museumId,
          servicePointId: idea.servicePointId,
          findingId: idea.findingId,
        }
      : { organisationId: place?.organisationId, museumId: place?.museumId },
  );
  const { data: findings = [] } = useQuery(findingsQuery);
  const here = findings.filter(({ organisationId }) => organisationId === where.organisationId);
  const { organisationId, museumId, servicePointId, findingId } = where;
  const save = useMutation({
    mutationFn: (): Promise<unknown> => {
      const words = text.trim();
      if (!idea) {
        return createIdea({
          organisationId: organisationId ?? "",
          text: words,
          language: said,
          source,
          ...(museumId && { museumId }),
          ...(servicePointId && { servicePointId }),
          ...(findingId && { findingId }),
        });
      }
      return changeIdea(idea.id, idea.revision, {
        ...(isOwnWords && { text: words }),
        language: said,
        museumId: museumId ?? null,
        servicePointId: servicePointId ?? null,
        findingId: findingId ?? null,
      } as Parameters<typeof changeIdea>[2]);
    },
    onSuccess: async () => {
      await queries.invalidateQueries(ideasQuery);
      onClose();
    },
  });
  const isOwnWords = idea?.source !== "visitor";
  return (
    <FormDialog
      title={idea ? t`Edit the idea` : t`Write down an idea`}
      submit={t`Save`}
      failure={save.error}
      fields={FIELDS}
      isPending={save.isPending}
      isDisabled={(isOwnWords && text.trim() === "") || !organisationId}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      {isOwnWords && (
        <TextArea
          name="/text"
          label={t`The idea`}
          hint={t`In the words of whoever had it.`}
          lang={said}
          rows={3}
          maxLength={1000}
          value={text}
          onChange={setText}
          prose
          autoFocus
        />
      )}
      <div className="fields">
        <Select
          name="/language"
          label={t`In which language`}
          options={LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id] }))}
          value={said}
          onChange={(key) => setSaid(String(key))}
        />
        {!idea && (
          <Select
            name="/source"
            label={t`Who had it`}
            options={(["staff", "visitor", "partner"] as const).map((id) => ({ id, text: sources[id] }))}
            value={source}
            onChange={(key) => setSource(key as IdeaSource)}
          />
        )}
      </div>
      <PlaceFields
        draft={where}
        within={idea?.organisationId}
        onChange={(change) => setWhere((now) => ({ ...now, ...change }))}
      />
      {here.length > 0 && (
        <Select
          name="/findingId"
          label={t`About which finding`}
          options={[
            { id: NONE, text: t`No particular one` },
            ...here.map(({ id, statement }) => ({ id, text: statement })),
          ]}
          value={findingId ?? NONE}
          onChange={(key) => setWhere((now) => ({ ...now, findingId: key === NONE ? undefined : String(key) }))}
        />
      )}
    </FormDialog>
  );
}
