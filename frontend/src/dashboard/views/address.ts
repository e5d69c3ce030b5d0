import type { SavedView } from "../../api/types";

/** The first page of a survey, whose address has no part of its own. */
const OVERVIEW = "overview";

/** Which page with which query an address of a survey is; the language of the screen is the reader's, not the view's. */
export function viewAt(surveyId: string, pathname: string, query: string): Pick<SavedView, "tab" | "search"> {
  const rest = pathname.replace(`/surveys/${surveyId}`, "").split("/")[1];
  const search = new URLSearchParams(query);
  search.delete("lang");
  return { tab: rest || OVERVIEW, search: search.toString() };
}

/** Where a view is seen. */
export function addressOf({ surveyId, tab, search }: Pick<SavedView, "surveyId" | "tab" | "search">): string {
  return `/surveys/${surveyId}${tab === OVERVIEW ? "" : `/${tab}`}${search && `?${search}`}`;
}
