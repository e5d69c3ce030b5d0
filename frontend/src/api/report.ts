import { api } from "./client";
import { bodyOf } from "./problem";
import type { ResultsFilter } from "./results";

/** Results within a filter as a document, in one of the languages of the report: a PDF. */
export const readReport = (surveyId: string, filter: ResultsFilter, reportLanguage: string): Promise<Blob> =>
  bodyOf(
    api.GET("/api/v1/surveys/{id}/report", {
      params: { path: { id: surveyId }, query: { ...filter, reportLanguage } },
      parseAs: "blob",
    }),
  );
