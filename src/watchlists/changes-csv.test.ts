import { describe, expect, it } from 'vitest';
import { changesCsv } from './changes-csv.ts';
import type { ListChange } from './list-change.ts';

const added: ListChange = {
  list: 'un',
  at: '2026-11-02T08:00:00Z',
  what: 'added',
  id: 'KPi.900',
  name: '=HYPERLINK("https://lists.example")',
  type: 'person',
  northKorea: true,
  fields: [],
};
const changed: ListChange = {
  ...added,
  what: 'changed',
  name: 'BRANDVOLD, "Oskar"',
  northKorea: false,
  fields: [
    { field: 'names', added: ['A', 'B'], removed: [] },
    { field: 'birth-dates', added: [], removed: ['@SUM(1)\r\n1971'] },
  ],
};

async function* log(): AsyncGenerator<readonly ListChange[], void> {
  yield await Promise.resolve([added]);
  yield [changed];
}

describe('the change log as CSV', () => {
  it('has a row for each field that changed, and no cell that is a formula', async () => {
    expect(await changesCsv(log())).toBe(
      [
        '\ufeffat,list,change,id,name,type,north korea,field,added,removed',
        '2026-11-02T08:00:00Z,un,added,KPi.900,"\'=HYPERLINK(""https://lists.example"")",person,yes,,,',
        '2026-11-02T08:00:00Z,un,changed,KPi.900,"BRANDVOLD, ""Oskar""",person,,names,"A; B",',
        '2026-11-02T08:00:00Z,un,changed,KPi.900,"BRANDVOLD, ""Oskar""",person,,birth-dates,,"\'@SUM(1)\r\n1971"',
        '',
      ].join('\r\n'),
    );
  });
});
