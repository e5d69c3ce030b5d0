import { useSuspenseQuery } from "@tanstack/react-query";
import { museumsQuery, organisationsQuery } from "../../api/museums";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { useSurveyView } from "../useSurveyView";

/** Whose a finding on this survey may be: its owner's, or those of the museums that ask it and are shown. */
export function useFindingOwners(): { id: string; text: string }[] {
  const { read } = useSpeech();
  const may = useMay();
  const { survey, collectors, search } = useSurveyView();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const asking = museums.filter(({ id }) =>
    search.museum ? id === search.museum : collectors.some(({ museumId }) => museumId === id),
  );
  const concerned = new Set([...asking.map(({ organisationId }) => organisationId), survey.organisationId]);
  return organisations
    .filter(({ id }) => concerned.has(id) && may("IMPROVEMENT_EDIT", id))
    .map(({ id, name }) => ({ id, text: read(name) }));
}
