import { type Answer, type Answers, withAnswer } from "./answers";
import { check } from "./check";
import { type Condition, condition } from "./condition";
import type { Definition, Item, LocalizedText, Page, Question, TextQuestion } from "./definition";
import { arranged } from "./order";
import type { Problem } from "./problem";
import { storedAnswers } from "./text";

interface Rules {
  readonly page: Page;
  readonly question: Question;
  readonly visible: Condition;
  readonly required: Condition;
}

/** A definition made ready to be asked: its expressions are parsed once. It holds no answers. */
export class Survey {
  private readonly rules: readonly Rules[];

  /** Options of what takes several, in the order of the definition. */
  private readonly options: ReadonlyMap<string, readonly string[]>;

  /** @param seed id of the submission, for what has a random order; without it all stands as in the definition */
  constructor(definition: Definition, seed?: string) {
    const { pages } = seed === undefined ? definition : arranged(definition, seed);
    this.rules = pages.flatMap((page) => page.questions.map((question) => rulesOf(page, question)));
    this.options = new Map(
      definition.pages
        .flatMap(({ questions }) => questions)
        .flatMap((question) =>
          question.type === "multiple" ? [[question.key, question.options.map(({ key }) => key)]] : [],
        ),
    );
  }

  /** The answer as the server has it: chosen options have no order of their own, in whichever they are shown. */
  settled(key: string, answer: Answer | undefined): Answer | undefined {
    const options = this.options.get(key);
    return options && Array.isArray(answer) ? options.filter((option) => answer.includes(option)) : answer;
  }

  /** The questions to be seen under these answers, in order. */
  visible(answers: Answers): readonly Question[] {
    const stored = storedAnswers(answers);
    return this.rules.filter((rule) => rule.visible(stored)).map((rule) => rule.question);
  }

  /** Those that have a screen of their own: texts that say more about an option stand on the screen of its question. */
  screens(answers: Answers): readonly Question[] {
    return this.visible(answers).filter((question) => !isSpecifying(question));
  }

  /** The texts that are asked on the screen of this question, by what is chosen there. */
  specifying({ key }: Question, answers: Answers): readonly TextQuestion[] {
    return this.visible(answers)
      .filter(isSpecifying)
      .filter(({ specifies }) => specifies?.question === key);
  }

  /** The title of the page on which a question stands. */
  titleOver(question: Question): LocalizedText | undefined {
    return this.rules.find((rule) => rule.question === question)?.page.title;
  }

  isRequired(question: Question, answers: Answers): boolean {
    const stored = storedAnswers(answers);
    return this.rules.some((rule) => rule.question === question && rule.required(stored));
  }

  /**
   * The answers without those to questions that are not visible, which the server would refuse. One that goes may hide
   * others that hang on it, so this repeats until nothing changes; it ends because each round only takes away.
   */
  prune(answers: Answers): Answers {
    const pruned = this.rules.reduce(
      (kept, { question, visible }) =>
        visible(storedAnswers(kept)) ? kept : withAnswer(kept, question.key, undefined),
      answers,
    );
    return Object.keys(pruned).length === Object.keys(answers).length ? answers : this.prune(pruned);
  }

  /** Those answers that belong to a question of this survey and fit it. */
  fitting(answers: Answers): Answers {
    const fits = ({ question }: Rules) => {
      const answer = storedAnswers(answers)[question.key];
      return answer !== undefined && check(question, answer) === undefined;
    };
    return this.rules
      .filter(fits)
      .reduce<Answers>((kept, { question: { key } }) => withAnswer(kept, key, this.settled(key, answers[key])), {});
  }

  /** Whether the visitor has refused a consent without which nothing is stored. */
  isRefused(answers: Answers): boolean {
    return this.gates(answers).some(({ key }) => answers[key] === false);
  }

  /** Whether all consents without which nothing is stored have been given. */
  mayBeStored(answers: Answers): boolean {
    return this.gates(answers).every(({ key }) => answers[key] === true);
  }

  private gates(answers: Answers): readonly Question[] {
    return this.visible(answers).filter((question) => question.type === "consent" && question.gate === true);
  }

  /** What keeps this question from being left: an answer that does not fit, or none where one is needed. */
  problem(question: Question, answers: Answers): Problem | undefined {
    const answer = storedAnswers(answers)[question.key];
    if (answer === undefined) return this.isRequired(question, answers) ? { code: "required" } : undefined;
    return check(question, answer) ?? (this.isRequired(question, answers) ? missingRows(question, answer) : undefined);
  }
}

function rulesOf(page: Page, question: Question): Rules {
  const asked = question.requiredWhen === undefined ? () => false : condition(question.requiredWhen);
  return {
    page,
    question,
    visible: askedWhen(question),
    required: (answers) => question.type !== "info" && (question.required === true || asked(answers)),
  };
}

function askedWhen(question: Question): Condition {
  if (isSpecifying(question) && question.specifies) {
    const { question: key, option } = question.specifies;
    return ({ [key]: chosen }) => (Array.isArray(chosen) ? chosen.includes(option) : chosen === option);
  }
  return question.visibleWhen === undefined ? () => true : condition(question.visibleWhen);
}

function isSpecifying(question: Question): question is TextQuestion {
  return question.type === "text" && question.specifies !== undefined;
}

function missingRows(question: Question, answer: Answer): Problem | undefined {
  const rows = rowsOf(question);
  return rows.every((row) => Object.hasOwn(answer as object, row.key)) ? undefined : { code: "rows-missing" };
}

/** What a question is made of that needs an answer each. */
function rowsOf(question: Question): readonly Item[] {
  if (question.type === "instrument") return question.wording?.items ?? [];
  return question.type === "matrix" || question.type === "umbrella" ? question.rows : [];
}
