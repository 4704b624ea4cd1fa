import { describe, expect, it } from 'vitest';
import { suggestColumns } from './own-list-columns.ts';

describe('what the columns of an own list hold', () => {
  it.each([
    [
      ['Name', 'Type', 'Birth date', 'E-mail', 'Note'],
      { name: 0, type: 1, 'birth-date': 2, email: 3, note: 4 },
    ],
    [
      ['Nr.', 'Vollständiger Name', 'Geburtsdatum', 'E-Mail-Adresse', 'Bemerkungen'],
      { id: 0, name: 1, 'birth-date': 2, email: 3, note: 4 },
    ],
    [
      ['Nom', 'Date de naissance', 'Courriel', 'Téléphone', 'Remarques'],
      { name: 0, 'birth-date': 1, email: 2, phone: 3 },
    ],
    [
      ['이름', '생년월일', '이메일', '전화번호', '비고'],
      { name: 0, 'birth-date': 1, email: 2, phone: 3, note: 4 },
    ],
    [['姓名', '出生日期', '邮箱', '备注'], { name: 0, 'birth-date': 1, email: 2, note: 3 }],
    [
      ['FULL_NAME', 'D.O.B.', 'Also known as', 'WEB SITE'],
      { name: 0, 'birth-date': 1, 'other-names': 2, website: 3 },
    ],
    // Two claim to be the name, and none of the others says what it is.
    [['Name', 'Full name', 'Salary', 'Department'], {}],
    [[], {}],
  ])('%j', (header, columns) => {
    expect(suggestColumns(header, [])).toEqual(columns);
  });

  it('show themselves where their headings do not', () => {
    const rows = [
      ['Zorvan', 'z@quarry.example', '04.02.1984', 'quarry.example', 'z@quarry.example left'],
      ['Halvord', '', '1983', 'https://halvord.example/team', ''],
    ];
    expect(suggestColumns(['Candidate', 'Reach', 'B', 'S', 'X'], rows)).toEqual({
      name: 0,
      'birth-date': 2,
      website: 3,
    });
    expect(suggestColumns(['Candidate', 'Reach', 'B', 'S'], rows)).toMatchObject({ email: 1 });
    // A heading is surer than what a column shows.
    expect(suggestColumns(['Candidate', 'Reach', 'B', 'S', 'E-mail'], rows)).toMatchObject({ email: 4 });
  });
});
