import { useSuspenseQuery } from "@tanstack/react-query";
import { museumsQuery } from "../../api/museums";
import { useMay } from "../../api/useMay";
import { useSurveyView } from "../useSurveyView";

/** With whose staff one may share a view of this survey: those of its owner, else of a museum that uses it. */
export function useSharingWith(): string | undefined {
  const may = useMay();
  const { survey, collectors } = useSurveyView();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const users = collectors.map(({ museumId }) => museums.find(({ id }) => id === museumId)?.organisationId);
  return [survey.organisationId, ...users].find((id) => id && may("RESULTS_READ", id));
}
