import { api } from "./client";
import { bodyOf } from "./problem";

export type TextsFormat = "xliff" | "csv";

const MEDIA_TYPES = { xliff: "application/xliff+xml", csv: "text/csv" } as const;

/** Where a file for translators lies; one of all languages where none is named. */
export function textsAddress(surveyId: string, format: TextsFormat, source: string, language?: string): string {
  const query = new URLSearchParams({ format, source, ...(language && { language }) });
  return `/api/v1/surveys/${surveyId}/draft/texts?${query}`;
}

type TextsFile = {
  readonly file: File;
  readonly format: TextsFormat;
  /** Of a CSV file's sources. */
  readonly source: string;
  /** Of a CSV file whose column does not say it. */
  readonly language?: string | undefined;
};

/** Puts a translated file into the draft that was read under this ETag, or tells what would come of it. */
export const sendTexts = (id: string, etag: string, { file, format, source, language }: TextsFile, dryRun: boolean) =>
  bodyOf(
    api.PUT("/api/v1/surveys/{id}/draft/texts", {
      params: {
        path: { id },
        header: { "If-Match": etag },
        query: { dryRun, source, ...(language && { language }) },
      },
      headers: { "Content-Type": MEDIA_TYPES[format] },
      body: file.name,
      bodySerializer: () => file,
    }),
  );
