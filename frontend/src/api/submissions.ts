import { api } from "./client";
import { bodyOf } from "./problem";
import type { Submission } from "./types";

/** Stores a submission; sent again under the same id it gives the same receipt. */
export const putSubmission = (id: string, body: Submission) =>
  bodyOf(api.PUT("/api/v1/submissions/{id}", { params: { path: { id } }, body }));

export const eraseSubmission = (id: string, receiptCode: string) =>
  bodyOf(api.DELETE("/api/v1/submissions/{id}", { params: { path: { id }, header: { "Receipt-Code": receiptCode } } }));
