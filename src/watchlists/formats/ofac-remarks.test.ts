import { describe, expect, it } from 'vitest';
import { parseOfacRemarks, remarkFields } from './ofac-remarks.ts';

const parse = (remark: string) => parseOfacRemarks(remarkFields(remark, undefined));

describe('OFAC remarks', () => {
  it('splits on the semicolon and space alone', () => {
    expect(remarkFields('nationality Korea, North; alt. DOB 1946;x; POB A.', undefined)).toEqual([
      'nationality Korea, North',
      'DOB 1946;x',
      'POB A',
    ]);
  });

  it('reads an alias from the first quote to the last', () => {
    const remark = "a.k.a. 'ABU 'AMMAR'; f.k.a. ''ALI AL-KHAL'; n.k.a. 'KATA'IB'; a.k.a. 'PU LI''.";
    expect(parse(remark).weakAliases).toEqual(["ABU 'AMMAR", "'ALI AL-KHAL", "KATA'IB", "PU LI'"]);
  });

  it('reads the odd forms of addresses and numbers', () => {
    const remark =
      'Website:  www.alder.test; Website www.birch.test. Offices worldwide; Email:a@b.test; Email c@d.test; ' +
      'Phone Number +52 686-383-0000; Phone Number 12; Email Address none.';
    expect(parse(remark).identifiers.map(({ value }) => value)).toEqual([
      'www.alder.test',
      'www.birch.test',
      'a@b.test',
      'c@d.test',
      '+52 686-383-0000',
    ]);
  });

  it('takes the number of a passport and nothing around it', () => {
    const remark =
      'Passport RL 0962973 (Lebanon) expires 08 Feb 2012; Passport N348171/IRAQ (Iraq); Passport Booklet: A5199819 (Pakistan); ' +
      'Passport D000000483, Diplomatic (Syria); Passport L 191609 issued 28 Feb 1996; Passport issued in Velmora.';
    expect(parse(remark).passports).toEqual([
      'RL 0962973',
      'N348171/IRAQ',
      'A5199819',
      'D000000483',
      'L 191609',
    ]);
  });

  it('keeps birth places out of the text for the North Korea rule', () => {
    const { birthPlaces, otherText } = parse('POB Pyongyang, North Korea; citizen Korea, North.');
    expect(birthPlaces).toEqual(['Pyongyang, North Korea']);
    expect(otherText).toBe('citizen Korea, North');
  });

  it('believes neither end of a seam between two days', () => {
    expect(remarkFields('DOB 1946.', "TERN'; POB Velmora.")).toEqual(['DOB 1946.', 'POB Velmora']);
  });
});
