import { Environment } from "@marcbachmann/cel-js";
import type { Answers } from "./answers";

/** Whether a condition holds for these answers. */
export type Condition = (answers: Answers) => boolean;

const environment = new Environment().registerVariable("answers", "map");

/**
 * The CEL expression as a condition over `answers`, in which every number is a double. An expression that cannot be
 * evaluated - an unguarded absent key, a comparison of unlike types - and one that yields no boolean count as false.
 * The server holds to the same rule, on the same cases: backend/src/test/resources/cel-cases.json.
 */
export function condition(expression: string): Condition {
  const decide = decision(expression);
  return (answers) => {
    try {
      return decide(answers);
    } catch {
      return false;
    }
  };
}

/** As `condition`, but throws where the outcome is an error. */
export function decision(expression: string): Condition {
  const evaluate = parse(expression);
  return (answers) => {
    const outcome: unknown = evaluate({ answers });
    if (typeof outcome === "boolean") return outcome;
    throw new TypeError(`The condition does not yield true or false: ${expression}`);
  };
}

function parse(expression: string): (context: object) => unknown {
  try {
    return environment.parse(expression);
  } catch (unreadable) {
    return () => {
      throw unreadable;
    };
  }
}
