import { type Answer, type Answers, withAnswer } from "./answers";
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
  return { survey, answers, at: progress.at, refused: false, finished: survey.screens(answers).length === 0 };
}

export function move(interview: Interview, wanted: Move): Interview {
  if (interview.finished) return interview;
  switch (wanted.kind) {
    case "answer":
      return withAnswerAt(interview, wanted.answer, wanted.to);
    case "next":
      return next(interview);
    case "advance":
      return isToBeLeftByHand(interview) ? interview : next(interview);
    case "back":
      return goTo(interview, currentIndex(interview) - 1);
  }
}

/** The screen to show; undefined once the interview is finished. */
export function step(interview: Interview): Step | undefined {
  const { survey, answers, refused, finished } = interview;
  const screens = survey.screens(answers);
  const index = currentIndex(interview);
  const question = screens[index];
  if (finished || question === undefined) return undefined;
  return {
    question,
    title: survey.titleOver(question),
    answer: answers[question.key],
    required: survey.isRequired(question, answers),
    problem: refused ? survey.problem(question, answers) : undefined,
    specifying: survey.specifying(question, answers).map((text) => ({
      question: text,
      answer: answers[text.key],
      required: survey.isRequired(text, answers),
      problem: refused ? survey.problem(text, answers) : undefined,
    })),
    number: index + 1,
    total: screens.length,
    isFirst: index === 0,
    isLast: index === screens.length - 1,
  };
}

/** Where the survey would end, and where words are asked for. */
function isToBeLeftByHand(interview: Interview): boolean {
  const shown = step(interview);
  return shown === undefined || shown.isLast || shown.specifying.length > 0;
}

function withAnswerAt(interview: Interview, answer: Answer | undefined, to?: string): Interview {
  const { survey, answers } = interview;
  const question = survey.screens(answers)[currentIndex(interview)];
  if (question === undefined) return interview;
  const asked = to ?? question.key;
  return {
    ...interview,
    at: question.key,
    refused: false,
    answers: survey.prune(withAnswer(answers, asked, survey.settled(asked, answer))),
  };
}

function next(interview: Interview): Interview {
  const { survey, answers } = interview;
  const screens = survey.screens(answers);
  const index = currentIndex(interview);
  const blocked = (question: Question | undefined) =>
    question !== undefined &&
    [question, ...survey.specifying(question, answers)].some((asked) => survey.problem(asked, answers) !== undefined);
  if (blocked(screens[index])) return { ...interview, refused: true };
  if (survey.isRefused(answers)) return { ...interview, finished: true };
  if (index < screens.length - 1) return goTo(interview, index + 1);
  // An answer given later may have opened or required a question that was passed before.
  const open = screens.findIndex(blocked);
  return open >= 0 ? { ...goTo(interview, open), refused: true } : { ...interview, finished: true };
}

function goTo(interview: Interview, index: number): Interview {
  const target = interview.survey.screens(interview.answers)[index];
  return target === undefined ? interview : { ...interview, at: target.key, refused: false };
}

/** Where `at` stands among the visible questions; the first one if it is unknown or no longer visible. */
function currentIndex({ survey, answers, at }: Interview): number {
  return Math.max(
    0,
    survey.screens(answers).findIndex((question) => question.key === at),
  );
}
