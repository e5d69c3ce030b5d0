import type { SavedView } from "../../api/types";

/** The first page of a survey, whose address has no part of its own. */
const OVERVIEW = "overview";
/** Where a view keeps what its page is of, which the address has as a last part: the key of a question. */
const OF = "of";

/** Which page with which query an address of a survey is; the language of the screen is the reader's, not the view's. */
export function viewAt(surveyId: string, pathname: string, query: string): Pick<SavedView, "tab" | "search"> {
  const [, tab, of] = pathname.replace(`/surveys/${surveyId}`, "").split("/");
  const search = new URLSearchParams(query);
  search.delete("lang");
  if (of) search.set(OF, decodeURIComponent(of));
  return { tab: tab || OVERVIEW, search: search.toString() };
}

/** Where a view is seen. */
export function addressOf({ surveyId, tab, search }: Pick<SavedView, "surveyId" | "tab" | "search">): string {
  const query = new URLSearchParams(search);
  const of = query.get(OF);
  query.delete(OF);
  const path = [...(tab === OVERVIEW ? [] : [tab]), ...(of ? [encodeURIComponent(of)] : [])];
  return `${["/surveys", surveyId, ...path].join("/")}${query.size > 0 ? `?${query}` : ""}`;
}
