import type { Answer } from "./answers";
import { type Item, longestText, type MatrixQuestion, npsScale, type Question, type Scale } from "./definition";
import type { Problem } from "./problem";

const malformed: Problem = { code: "malformed" };

/** What is wrong with an answer by the type of its question, or undefined. Completeness is not looked at. */
export function check(question: Question, answer: Answer): Problem | undefined {
  switch (question.type) {
    case "rating":
    case "slider":
    case "number":
      return onScale(question.scale, answer);
    case "nps":
      return onScale(npsScale, answer);
    case "single":
      return among(question.options, answer);
    case "multiple":
      return choices(question.options, question.maxChoices, answer) ?? alone(question.options, answer);
    case "ranking":
      return choices(question.options, undefined, answer);
    case "matrix":
      return rows(question.rows, answer, (cell) => matrixCell(question, cell));
    case "umbrella":
      return rows(question.rows, answer, (cell) => onScale(question.scale, cell));
    case "instrument": {
      const { items, scale } = question.wording ?? { items: [], scale: { min: 0, max: 0 } };
      return rows(items, answer, (cell) => onScale(scale, cell));
    }
    case "text":
      return text(question.maxLength ?? longestText, answer);
    case "consent":
      return typeof answer === "boolean" ? undefined : malformed;
    case "info":
      return malformed;
  }
}

/** Length as the server counts it: an emoji is one code point but two UTF-16 units. */
export function codePoints(text: string): number {
  return [...text].length;
}

function onScale({ min, max, step = 1 }: Scale, answer: Answer): Problem | undefined {
  if (typeof answer !== "number") return malformed;
  const steps = (answer - min) / step;
  const fits = answer >= min && answer <= max && Math.abs(steps - Math.round(steps)) < 1e-6;
  return fits ? undefined : { code: "not-on-scale", min, max };
}

function among(options: readonly Item[], answer: Answer): Problem | undefined {
  return options.some((option) => option.key === answer) ? undefined : malformed;
}

function choices(options: readonly Item[], limit: number | undefined, answer: Answer): Problem | undefined {
  if (!isKeys(answer) || new Set(answer).size < answer.length) return malformed;
  if (answer.some((key) => among(options, key))) return malformed;
  return limit !== undefined && answer.length > limit ? { code: "too-many", limit } : undefined;
}

/** A choice that goes together with no other does not. */
function alone(options: readonly Item[], answer: Answer): Problem | undefined {
  const chosen = options.filter(({ key }) => isKeys(answer) && answer.includes(key));
  return chosen.length > 1 && chosen.some(({ exclusive }) => exclusive) ? malformed : undefined;
}

function rows(
  known: readonly Item[],
  answer: Answer,
  cellProblem: (cell: number | string) => Problem | undefined,
): Problem | undefined {
  if (typeof answer !== "object" || isKeys(answer)) return malformed;
  const wrong = Object.entries(answer).find(([row, cell]) => among(known, row) ?? cellProblem(cell));
  return wrong && malformed;
}

function matrixCell({ scale, options = [] }: MatrixQuestion, cell: number | string): Problem | undefined {
  return scale ? onScale(scale, cell) : among(options, cell);
}

function text(limit: number, answer: Answer): Problem | undefined {
  if (typeof answer !== "string") return malformed;
  return codePoints(answer) > limit ? { code: "too-long", limit } : undefined;
}

function isKeys(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer);
}
