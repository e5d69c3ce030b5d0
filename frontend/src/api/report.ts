import { api } from "./client";
import { bodyOf } from "./problem";
import { type ResultsFilter, whereCounted } from "./results";

/** Results within a filter as a document, in one of the languages of the report: a PDF. Weights are as on the page. */
export const readReport = (
  surveyId: string,
  filter: ResultsFilter,
  weights: "visits" | undefined,
  reportLanguage: string,
): Promise<Blob> =>
  whereCounted(weights, (by) =>
    bodyOf(
      api.GET("/api/v1/surveys/{id}/report", {
        params: { path: { id: surveyId }, query: { ...filter, ...by, reportLanguage } },
        parseAs: "blob",
      }),
    ),
  );
