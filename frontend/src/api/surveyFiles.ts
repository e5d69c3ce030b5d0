import { api } from "./client";
import { bodyOf } from "./problem";
import type { SurveyImport } from "./types";

export type FileFormat = "kaiku" | "xlsform" | "lss";

/** Whose survey a file becomes; without it the file is only looked at. */
export type Keep = { organisationId?: string; clusterId?: string; slug: string };

const FORMATS: Readonly<Record<string, FileFormat>> = { xlsx: "xlsform", xls: "xlsform", lss: "lss", json: "kaiku" };

/** What a file is by the end of its name; none where no survey ends so. */
export const formatOf = (name: string): FileFormat | undefined => FORMATS[name.split(".").at(-1)?.toLowerCase() ?? ""];

/** Reads a file, and makes a survey of it where it is said whose.
 * @param language of texts where the file does not say */
export const importSurvey = (file: File, format: FileFormat, language: string, keep?: Keep): Promise<SurveyImport> =>
  bodyOf(
    api.POST("/api/v1/surveys/imports", {
      params: { query: { format, language, dryRun: !keep, ...keep } },
      headers: { "Content-Type": "application/octet-stream" },
      body: file as never,
      bodySerializer: () => file,
    }),
  );

/** Where a draft, or a version of this number, is to be had as a file. */
export const fileAddress = (surveyId: string, format: "kaiku" | "xlsform", version?: number) =>
  `/api/v1/surveys/${surveyId}/${version === undefined ? "draft" : `versions/${version}`}/file?format=${format}`;
