import { type AnswerName, ANSWERS, type Answers } from '../src/candidate/answers.ts';
import { answerValue } from '../src/candidate/answer-value.ts';
import { claimOf } from '../src/candidate/text.ts';
import { Mendable } from './mendable.ts';

/**
 * What is told about a candidate beyond the page: a JSON object, question -> answer, as `ANSWERS` names them. A question
 * of yes or no also takes true and false. An empty answer is none.
 * @throws Mendable where it is no such object, names a question there is not, or gives what is no answer to one.
 */
export function answersIn(text: string): Answers {
  const told = Object.entries<unknown>({ ...objectIn(text) }).flatMap(([name, given]) => {
    if (!isName(name)) throw new Mendable(`There is no question ${name}.`);
    const entered = typeof given === 'boolean' ? (given ? 'yes' : 'no') : given;
    const value = typeof entered === 'string' ? answerValue(name, entered) : undefined;
    if (value === undefined) throw new Mendable(`${JSON.stringify(given)} is no answer to ${name}.`);
    return value === '' ? [] : [[name, claimOf(value, 'typed', 'answers', value)] as const];
  });
  return Object.fromEntries(told);
}

function objectIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, as for JSON of another shape.
  }
  throw new Mendable('The answers are no JSON object of questions and answers.');
}

function isName(name: string): name is AnswerName {
  return Object.hasOwn(ANSWERS, name);
}
