import { describe, expect, it } from 'vitest';
import type { EntryType } from '../entry.ts';
import { documentHash } from './document-hash.ts';
import { EntryDraft } from './entry-draft.ts';
import { addRemarks, remarkFields } from './ofac-remarks.ts';

async function entryOf(remark: string, type: EntryType = 'person') {
  const draft = new EntryDraft('1', type);
  draft.addName('ZORVAN, Teymur', 'primary');
  addRemarks(draft, remarkFields(remark, undefined));
  const entry = await draft.finish('', crypto);
  if (entry === undefined) throw new Error('An entry with a name is one.');
  return entry;
}
const weak = async (remark: string) =>
  (await entryOf(remark)).names.filter(({ quality }) => quality === 'weak').map(({ text }) => text);
const documents = async (...numbers: readonly (readonly [string, string?])[]) =>
  await Promise.all(
    numbers.map(async ([number, country]) => ({
      value: await documentHash(number, crypto.subtle),
      ...(country === undefined ? {} : { country }),
    })),
  );

describe('OFAC remarks', () => {
  it('splits on the semicolon and space alone', () => {
    expect(remarkFields('nationality Korea, North; alt. DOB 1946;x; POB A.', undefined)).toEqual([
      'nationality Korea, North',
      'DOB 1946;x',
      'POB A',
    ]);
  });

  it('reads an alias from the first quote to the last', async () => {
    const remark = "a.k.a. 'ABU 'AMMAR'; f.k.a. ''ALI AL-KHAL'; n.k.a. 'KATA'IB'; a.k.a. 'PU LI''.";
    expect(await weak(remark)).toEqual(["ABU 'AMMAR", "'ALI AL-KHAL", "KATA'IB", "PU LI'"]);
  });

  it('reads the odd forms of addresses and numbers', async () => {
    const remark =
      'Website:  www.alder.test; Website www.birch.test. Offices worldwide; Email:a@b.test; Email c@d.test; ' +
      'Phone Number +52 686-383-0000; Phone Number 12; Email Address none.';
    expect((await entryOf(remark)).identifiers.map(({ value }) => value)).toEqual([
      'www.alder.test',
      'www.birch.test',
      'a@b.test',
      'c@d.test',
      '+52 686-383-0000',
    ]);
  });

  it('takes the number of a passport and its country, and nothing around them', async () => {
    const remark =
      'Passport RL 0962973 (Lebanon) expires 08 Feb 2012; Passport N348171/IRAQ (Iraq); Passport Booklet: A5199819 (Pakistan); ' +
      'Passport D000000483, Diplomatic (Syria); Passport L 191609 issued 28 Feb 1996; Passport issued in Velmora; ' +
      'Diplomatic Passport A9900001 (Congo, Democratic Republic of the) issued 1999; Holder of a Velmora passport; ' +
      'Passport XX100200 and Velmoran National ID No. 300400 issued under the name Borzu.';
    const { identifiers } = await entryOf(remark);
    expect(new Set(identifiers.map(({ kind }) => kind))).toEqual(new Set(['passport']));
    expect(identifiers).toMatchObject(
      await documents(
        ['RL 0962973', 'Lebanon'],
        ['N348171/IRAQ', 'Iraq'],
        ['A5199819', 'Pakistan'],
        ['D000000483', 'Syria'],
        ['L 191609'],
        ['A9900001', 'Congo, Democratic Republic of the'],
      ),
    );
  });

  it('takes what else states number their people with, and of organisations none of it', async () => {
    const remark =
      "National ID No. 660000 73767 (Belgium); Identification Number 2.194.575 (Paraguay); Cedula No. V-8348784 (Venezuela); SSN 900-00-0001 (United States); D.N.I. 78.865.882 (Spain); Turkish Identification Number 10298480866 (Turkey); Driver's License No. 07442833 (United States) expires 15 Mar 2016; Tax ID No. 253908966176 (Russia); National Foreign ID Number 4203016171 (France) issued 20 Feb 2004; Personal ID Card 7020783883; NIT # 16215230-1 (Colombia); Registration ID 0179427 (France); Registration Number 11824466 (Syria).";
    const { identifiers } = await entryOf(remark);
    expect(new Set(identifiers.map(({ kind }) => kind))).toEqual(new Set(['identity-number']));
    expect(identifiers).toMatchObject(
      await documents(
        ...([
          ['660000 73767', 'Belgium'],
          ['2.194.575', 'Paraguay'],
          ['V-8348784', 'Venezuela'],
        ] as const),
        ...([
          ['900-00-0001', 'United States'],
          ['78.865.882', 'Spain'],
          ['10298480866', 'Turkey'],
        ] as const),
        ...([
          ['07442833', 'United States'],
          ['253908966176', 'Russia'],
          ['4203016171', 'France'],
        ] as const),
        ...([['7020783883'], ['16215230-1', 'Colombia']] as const),
      ),
    );
    expect((await entryOf(remark, 'organisation')).identifiers).toEqual([]);
  });

  it('looks for North Korea in the wording outside birth places, and in those by themselves', async () => {
    const { birthPlaces, northKorea } = await entryOf('POB Pyongyang, North Korea; citizen Velmora.');
    expect([birthPlaces, northKorea]).toEqual([['Pyongyang, North Korea'], ['birth-place']]);
    const risk = 'Secondary sanctions risk: North Korea Sanctions Regulations, section 510.201; POB Velmora.';
    expect((await entryOf(risk)).northKorea).toEqual(['remark']);
  });

  it('believes neither end of a seam between two days', () => {
    expect(remarkFields('DOB 1946.', "TERN'; POB Velmora.")).toEqual(['DOB 1946.', 'POB Velmora']);
  });
});
