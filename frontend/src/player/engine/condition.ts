import { Environment } from '@marcbachmann/cel-js';
import type { Answers } from './answers';

/** Whether a condition holds for these answers. */
export type Condition = (answers: Answers) => boolean;

const environment = new Environment().registerVariable('answers', 'map');

/**
 * The CEL expression as a condition over `answers`, in which every number is a double. An expression that cannot be
 * evaluated - an unguarded absent key, a comparison of unlike types - and one that yields no boolean count as false.
 * The server holds to the same rule, on the same cases: backend/src/test/resources/cel-cases.json.
 */
export function condition(expression: string): Condition {
  try {
    const evaluate = environment.parse(expression);
    return (answers) => holds(() => evaluate({ answers }));
  } catch {
    return () => false;
  }
}

function holds(evaluate: () => unknown): boolean {
  try {
    return evaluate() === true;
  } catch {
    return false;
  }
}
