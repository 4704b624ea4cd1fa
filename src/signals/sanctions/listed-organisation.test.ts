import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import { type ListedParty } from '../signal.ts';
import { candidateWith, contextWith, hitOf, rolesAt } from '../sample.ts';
import { listedOrganisation } from './listed-organisation.ts';

const FULL = 'Quellbrook Varnish Network Technology Co., Ltd.';

function check(organisation: string, party: Partial<ListedParty>, field = 'experience' as const) {
  const listed = { type: 'organisation', name: FULL, matchedName: FULL, ...party };
  const hits = [hitOf(field, organisation, listed)];
  return listedOrganisation.check(
    candidateWith({ experience: rolesAt(organisation) }),
    contextWith({ hits }),
  );
}

describe('sanctions/listed-organisation', () => {
  it('is strong for the full form', () => {
    expect(check(FULL, {})).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', values: [FULL, FULL] }],
    });
  });

  it('is strong for one coined word with its line of business written out', () => {
    const name = 'Quellbrook Information Technology Cooperation Company';
    expect(check(name, { matchedName: name })).toMatchObject({ findings: [{ strength: 'strong' }] });
  });

  it.each([
    ['inflected', 'Quellbrook Technologies Trade Co', 'QUELLBROOK TECHNOLOGY TRADING COMPANY'],
    ['abbreviated', 'Quellbrook IT Cooperation Co', 'Quellbrook Information Technology Cooperation Company'],
    ['with its acronym', 'Quellbrook Varnish Bureau', 'QUELLBROOK VARNISH BUREAU (QVB)'],
    ['with a number for a name', '110th Research Center', '110TH RESEARCH CENTER'],
    [
      'of four generic words, to the letter',
      'Military Supplies Industry Dept',
      'MILITARY SUPPLIES INDUSTRY DEPT',
    ],
    ['in Hangul', '조선금별무역', 'KOREA KUMBYOL TRADING COMPANY'],
  ])('is strong for the full form %s', (_, organisation, matchedName) => {
    expect(check(organisation, { matchedName, score: 1 })).toMatchObject({
      findings: [{ strength: 'strong' }],
    });
  });

  it.each([
    ['in another wording', 'Quellbrook Commercial Group', 'QUELLBROOK TRADING GROUP'],
    ['of generic words and a place', 'Choson Computer Center', 'CHOSON COMPUTER CENTER'],
    ['that only sounds alike', '大连某某科技有限公司', 'DALIAN MOUMOU TECHNOLOGY CO LTD'],
  ])('is a note for a name %s', (_, organisation, matchedName) => {
    expect(check(organisation, { matchedName, score: 1 })).toMatchObject({
      findings: [{ strength: 'note' }],
    });
  });

  it.each([
    ['a short form', 'Quellbrook Varnish', { score: 0.8 }],
    ['a brand that is all the listed name has', 'Quellbrook', { matchedName: 'QUELLBROOK LLC' }],
    ['a weak alias', FULL, { quality: 'weak' }],
    ['a former name', FULL, { quality: 'former' }],
  ])('is a note for %s', (_, organisation, party) => {
    expect(check(organisation, party)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each([
    ['a name with a word of its own more', 'Quellbrook Bakery', { matchedName: 'QUELLBROOK PUFFIN' }],
    ['a name of generic words', 'National Bank', { matchedName: 'NATIONAL BANK' }],
    [
      'generic words in another wording',
      'Military Supply Plants Bureau',
      { matchedName: 'MILITARY SUPPLIES FACTORY OFFICE' },
    ],
    ['a name with another number', 'Lab 110', { matchedName: 'LAB 120', score: 0.5 }],
    ['a name that only resembles it', 'Quellbrook', { matchedName: 'QUELLBROCK LLC', score: 0.8 }],
    [
      'a school of the same founder',
      'Kim Il Sung University',
      { matchedName: 'KIM IL SUNG MILITARY UNIVERSITY' },
    ],
    [
      'a school of the same city',
      'Quellbrook University',
      { matchedName: 'QUELLBROOK UNIVERSITY OF AUTOMATION' },
    ],
  ])('stays silent for %s', (_, organisation, party) => {
    expect(check(organisation, party).outcome).toBe('silent');
  });

  it('shows every full form, and a few of many short ones', () => {
    const listed = (id: number, matchedName: string) => ({
      type: 'organisation',
      id: String(id),
      matchedName,
    });
    const short = Array.from({ length: 9 }, (_, id) =>
      hitOf('experience', 'Quellbrook', listed(id, 'QUELLBROOK LLC')),
    );
    const hits = [...short, hitOf('experience', FULL, listed(99, FULL))];
    const outcome = listedOrganisation.check(candidateWith({}), contextWith({ hits }));
    const strengths = outcome.outcome === 'raised' ? outcome.findings.map(({ strength }) => strength) : [];
    expect(strengths).toEqual(['strong', 'note', 'note', 'note']);
  });

  it('is strong for a listed school named in full', () => {
    const name = 'Quellbrook University of Automation';
    expect(check(name, { matchedName: name.toUpperCase() })).toMatchObject({
      findings: [{ strength: 'strong' }],
    });
  });

  it('stays silent for employers on no list, and for listed persons', () => {
    const experience = rolesAt('Harbour Bakery');
    expect(listedOrganisation.check(candidateWith({ experience }), contextWith({})).outcome).toBe('silent');
    expect(check(FULL, { type: 'person' }).outcome).toBe('silent');
  });

  it('lacks data when the page names no organisation, or has not loaded them', () => {
    const nothing = listedOrganisation.check(candidateWith({}), contextWith({}));
    expect(nothing).toMatchObject({ fields: ['experience', 'education', 'currentOrganisation'] });
    const waiting = candidateWith({
      experience: rolesAt('Harbour Bakery'),
      education: missing('not-loaded'),
    });
    expect(listedOrganisation.check(waiting, contextWith({}))).toMatchObject({ fields: ['education'] });
  });
});
