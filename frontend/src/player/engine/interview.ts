import { type Answers, withAnswer } from "./answers";
import type { Move, Step } from "./contract";
import type { Question } from "./definition";
import type { Survey } from "./survey";

/** How far a visitor has come: enough to go on later with the same version of the survey. */
export interface Progress {
  readonly answers: Answers;
  /** Key of the question on the screen; undefined before the first move. */
  readonly at: string | undefined;
}

/** One visitor's way through a survey. Immutable: every move yields the next interview. */
export interface Interview extends Progress {
  readonly survey: Survey;
  /** An attempt to go on was refused at the current question. */
  readonly refused: boolean;
  readonly finished: boolean;
}

/** Starts, or goes on from progress made earlier; answers that the survey does not know or take are left out. */
export function begin(survey: Survey, progress: Progress = { answers: {}, at: undefined }): Interview {
  const answers = survey.prune(survey.fitting(progress.answers));
  return { survey, answers, at: progress.at, refused: false, finished: survey.visible(answers).length === 0 };
}

export function move(interview: Interview, wanted: Move): Interview {
  if (interview.finished) return interview;
  switch (wanted.kind) {
    case "answer":
      return withAnswerAt(interview, wanted.answer);
    case "next":
      return next(interview);
    case "advance":
      return step(interview)?.isLast ? interview : next(interview);
    case "back":
      return goTo(interview, currentIndex(interview) - 1);
  }
}

/** The screen to show; undefined once the interview is finished. */
export function step(interview: Interview): Step | undefined {
  const { survey, answers, refused, finished } = interview;
  const visible = survey.visible(answers);
  const index = currentIndex(interview);
  const question = visible[index];
  if (finished || question === undefined) return undefined;
  return {
    question,
    title: survey.titleOver(question),
    answer: answers[question.key],
    required: survey.isRequired(question, answers),
    problem: refused ? survey.problem(question, answers) : undefined,
    number: index + 1,
    total: visible.length,
    isFirst: index === 0,
    isLast: index === visible.length - 1,
  };
}

function withAnswerAt(interview: Interview, answer: Parameters<typeof withAnswer>[2]): Interview {
  const { survey, answers } = interview;
  const question = survey.visible(answers)[currentIndex(interview)];
  if (question === undefined) return interview;
  return {
    ...interview,
    at: question.key,
    refused: false,
    answers: survey.prune(withAnswer(answers, question.key, answer)),
  };
}

function next(interview: Interview): Interview {
  const { survey, answers } = interview;
  const visible = survey.visible(answers);
  const index = currentIndex(interview);
  const blocked = (question: Question | undefined) =>
    question !== undefined && survey.problem(question, answers) !== undefined;
  if (blocked(visible[index])) return { ...interview, refused: true };
  if (index < visible.length - 1) return goTo(interview, index + 1);
  // An answer given later may have opened or required a question that was passed before.
  const open = visible.findIndex(blocked);
  return open >= 0 ? { ...goTo(interview, open), refused: true } : { ...interview, finished: true };
}

function goTo(interview: Interview, index: number): Interview {
  const target = interview.survey.visible(interview.answers)[index];
  return target === undefined ? interview : { ...interview, at: target.key, refused: false };
}

/** Where `at` stands among the visible questions; the first one if it is unknown or no longer visible. */
function currentIndex({ survey, answers, at }: Interview): number {
  return Math.max(
    0,
    survey.visible(answers).findIndex((question) => question.key === at),
  );
}
