import { useQuery } from "@tanstack/react-query";
import { museumsQuery, organisationsQuery } from "../../api/museums";
import { surveysQuery } from "../../api/surveys";
import type { AuditEntry } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";

const SHORT = 8;

/** What an entry is about by its name, where the studio knows it, else by the end of its id. */
export function useSubjectNames() {
  const { read } = useSpeech();
  const { data: museums = [] } = useQuery(museumsQuery);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const { data: surveys = [] } = useQuery(surveysQuery);
  const names = new Map([
    ...[...museums, ...organisations].map(({ id, name }) => [id, read(name)] as const),
    ...surveys.map(({ id, title }) => [id, read(title)] as const),
  ]);
  return {
    subject: ({ subjectId }: AuditEntry) => names.get(subjectId) ?? `…${subjectId.slice(-SHORT)}`,
    organisation: ({ organisationId }: AuditEntry) => (organisationId ? (names.get(organisationId) ?? "") : undefined),
  };
}
