import { describe, expect, it } from 'vitest';
import { ANSWERS, type AnswerName } from './answers.ts';
import { answerLength, answerValue } from './answer-value.ts';

const names = Object.keys(ANSWERS) as AnswerName[];

describe('what is entered as an answer', () => {
  it.each<[AnswerName, string, string]>([
    ['legalName', '  Mina \n Okafor ', 'Mina Okafor'],
    ['email', ' Mina@Quellbrook.example ', 'mina@quellbrook.example'],
    ['email', 'mina@bücher.example', 'mina@bücher.example'],
    ['email', 'mina@例え.テスト', 'mina@例え.テスト'],
    ['employerDomain', 'https://www.Quellbrook.example/jobs?x=1', 'quellbrook.example'],
    ['phone', '+351 21 000 0000', '+351 21 000 0000'],
    ['birthDate', '1990', '1990'],
    ['birthDate', '1990-04', '1990-04'],
    ['birthDate', '2024-02-29', '2024-02-29'],
    ['threatens', 'yes', 'yes'],
    ['threatens', 'no', 'no'],
  ])('%s: %j is %j', (name, entered, value) => {
    expect(answerValue(name, entered)).toBe(value);
  });

  it.each<[AnswerName, string]>([
    ['email', 'mina'],
    ['email', 'mina@'],
    ['email', '@quellbrook.example'],
    ['email', 'mina@localhost'],
    ['email', 'mina okafor@quellbrook.example'],
    ['email', 'mina@quellbrook.example@other.example'],
    ['email', 'mina@-quellbrook.example'],
    ['employerDomain', 'Quellbrook Harbour Ltd'],
    ['phone', 'by request'],
    ['phone', '112'],
    ['birthDate', '2023-02-29'],
    ['birthDate', '1990-13'],
    ['birthDate', '25 April 1990'],
    ['birthDate', '1990-04-25T10:00'],
    ['threatens', 'perhaps'],
    ['threatens', 'Yes'],
  ])('%s cannot be %j', (name, entered) => {
    expect(answerValue(name, entered)).toBeUndefined();
  });

  it.each(names)('%s may be left empty, and has an end', name => {
    expect(answerValue(name, ' ')).toBe('');
    expect(answerValue(name, 'a'.repeat(answerLength(ANSWERS[name]) + 1))).toBeUndefined();
  });

  it('takes a whole address', () => {
    expect(answerValue('idAddress', 'a'.repeat(400))).toBe('a'.repeat(400));
    expect(answerValue('payee', 'a'.repeat(201))).toBeUndefined();
  });
});
