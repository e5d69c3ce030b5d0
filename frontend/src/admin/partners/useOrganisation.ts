import { useSuspenseQuery } from "@tanstack/react-query";
import { organisationsQuery } from "../../api/museums";
import { ApiProblem } from "../../api/problem";
import type { Organisation } from "../../api/types";

/** The organisation of this id, or a failure of the page as for any address that leads nowhere. */
export function useOrganisation(organisationId: string): Organisation {
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const organisation = organisations.find(({ id }) => id === organisationId);
  if (!organisation) throw new ApiProblem(404);
  return organisation;
}
