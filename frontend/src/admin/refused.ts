import { ApiProblem } from "../api/problem";
import type { QuarantinedSubmission, Submission } from "../api/types";

// A refused submission may be of any shape: that can be why it was refused.

/** Why it was refused. */
export const problemOf = ({ problem }: QuarantinedSubmission) => new ApiProblem(422, problem);

/** What the tablet sent, without the id, which stays as it is. Not more is known than that it is an object. */
export function contentOf({ submission }: QuarantinedSubmission): Partial<Record<keyof Submission, unknown>> {
  if (!isObject(submission)) return {};
  const { id: _, ...content } = submission;
  return content;
}

export const answersOf = (refused: QuarantinedSubmission): Record<string, unknown> => {
  const { answers } = contentOf(refused);
  return isObject(answers) ? answers : {};
};

/** The member of the answers that an error is about, if it is about one. */
export const questionOf = ({ pointer }: { pointer: string }): string | undefined =>
  /\/answers\/([^/]+)/.exec(pointer)?.[1];

/** Reads what somebody wrote; undefined where it is no object in JSON. */
export function parsed(text: string): Submission | undefined {
  try {
    const content: unknown = JSON.parse(text);
    return isObject(content) ? (content as Submission) : undefined;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
