import type { Question } from "../api/types";

/** The one thing that most conditions say: how one earlier question was answered. */
export type Comparison = {
  readonly question: string;
  readonly operator: Operator;
  /** An option's key or a number; none for the operators that need none. */
  readonly value?: string | number;
};

export type Operator = "answered" | "is" | "isNot" | "atMost" | "atLeast" | "includes" | "yes" | "no";

/** How a question of this type can be asked about, the likeliest first; none where only by hand. */
export function operatorsFor({ type }: Question): readonly Operator[] {
  switch (type) {
    case "rating":
    case "nps":
    case "slider":
    case "number":
      return ["atMost", "atLeast", "is", "answered"];
    case "single":
      return ["is", "isNot", "answered"];
    case "multiple":
    case "ranking":
      return ["includes", "answered"];
    case "consent":
      return ["yes", "no"];
    case "text":
      return ["answered"];
    case "matrix":
    case "umbrella":
    case "instrument":
    case "info":
      return [];
  }
}

export const needsValue = (operator: Operator) => !["answered", "yes", "no"].includes(operator);

const SIGNS = { is: "==", isNot: "!=", atMost: "<=", atLeast: ">=" } as const;

/** As a CEL expression; what is compared with an answer that was not given is false. */
export function expressionOf({ question, operator, value = "" }: Comparison): string {
  const answer = `answers.${question}`;
  switch (operator) {
    case "answered":
      return `has(${answer})`;
    case "yes":
      return answer;
    case "no":
      return `!${answer}`;
    case "includes":
      return `${literal(value)} in ${answer}`;
    default:
      return `${answer} ${SIGNS[operator]} ${literal(value)}`;
  }
}

const literal = (value: string | number) => (typeof value === "number" ? value : `'${value}'`);

const KEY = "([a-z][A-Za-z0-9_]*)";
const VALUE = "(?:'([\\w-]*)'|\"([\\w-]*)\"|(-?\\d+(?:\\.\\d+)?))";
const ANSWERED = new RegExp(`^has\\(answers\\.${KEY}\\)$`);
const YES_OR_NO = new RegExp(`^(!?)answers\\.${KEY}$`);
const INCLUDES = new RegExp(`^${VALUE} in answers\\.${KEY}$`);
const COMPARES = new RegExp(`^answers\\.${KEY} ?(==|!=|<=|>=) ?${VALUE}$`);
const GUARDED = new RegExp(`^has\\(answers\\.${KEY}\\) && (.*)$`);

/** The comparison that an expression makes; none where it says more than one, or is not to be understood here. */
export function comparisonOf(expression: string): Comparison | undefined {
  const [, guarded, rest] = GUARDED.exec(expression.trim()) ?? [];
  const compared = simple(rest ?? expression.trim());
  return guarded === undefined || compared?.question === guarded ? compared : undefined;
}

function simple(expression: string): Comparison | undefined {
  const answered = ANSWERED.exec(expression);
  if (answered?.[1]) return { question: answered[1], operator: "answered" };
  const yes = YES_OR_NO.exec(expression);
  if (yes?.[2]) return { question: yes[2], operator: yes[1] ? "no" : "yes" };
  const includes = INCLUDES.exec(expression);
  if (includes?.[4]) return { question: includes[4], operator: "includes", value: valueIn(includes.slice(1, 4)) };
  const compares = COMPARES.exec(expression);
  const operator = operators.find((name) => SIGNS[name] === compares?.[2]);
  if (!compares?.[1] || !operator) return undefined;
  return { question: compares[1], operator, value: valueIn(compares.slice(3, 6)) };
}

const operators = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
/** `2.0` is the 2 of a scale. */
const valueIn = ([single, double, number]: readonly (string | undefined)[]) =>
  number === undefined ? (single ?? double ?? "") : Number(number);
