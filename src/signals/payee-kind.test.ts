import { describe, expect, it } from 'vitest';
import { readsAsCompany } from './payee-kind.ts';

describe('whether an account holder reads as a company', () => {
  it.each([
    'Quellbrook Ltd',
    'Quellbrook LLC',
    'Quellbrook S.A.',
    'Brook & Harbour GmbH',
    'Quellbrook Sp. z o.o.',
    'Quellbrook Pty Ltd',
    'Freelance Hub OÜ',
    'ООО Ромашка',
    '株式会社山田',
    'Quellbrook Software',
    'Harbour Payroll',
    'Jonas Weber e.K.',
  ])('%s does', payee => {
    expect(readsAsCompany(payee)).toBe(true);
  });

  it.each([
    'Jonas Weber',
    'Jean-Pierre Dubois',
    "Siobhan O'Brien",
    'Ahmad al-Sayed',
    'Maria de la Cruz',
    'João da Silva',
    'Weber, Jonas',
    'J. R. Weber',
    'Nguyen Van An',
    'Мария Иванова',
    '김철수',
    'Łukasz Żółć',
    'Björk Guðmundsdóttir',
    'Anna-Lena Strauß',
  ])('%s does not', payee => {
    expect(readsAsCompany(payee)).toBe(false);
  });
});
