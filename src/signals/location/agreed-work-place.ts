import { countriesOf, overlap } from '../../places/countries.ts';
import { agreeing, lacksData, raised } from '../outcomes.ts';
import { residencesOf } from '../residence.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

export const agreedWorkPlace: Signal = {
  id: 'location/agreed-work-place',
  group: 'location',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: 'The place of work that you agreed on lies in none of the countries that the stated residence can mean. Never more than a note: many are hired to move.',
  sources: [GUIDANCE_2022],
  values: [
    ['agreed', 'Toronto, Canada'],
    ['place', 'Lisbon, Portugal'],
  ],
  words: {
    check: 'Place of work agreed on against the place given',
    title: 'The place of work lies in another country than the place given',
    observed: 'The work is to be done from “{agreed}”; the place given is “{place}”.',
    compared: 'The countries the two can mean.',
    innocent: 'A move for the job, travel, a page not updated since a move, work across a border.',
    agrees: 'The place of work agreed on, “{agreed}”, fits the place given, “{place}”.',
  },
  next: ['ask_location'],
  check: (candidate, { answers: { workPlace }, gazetteer }) => {
    if (workPlace === undefined) return lacksData('workPlace');
    const agreed = countriesOf(gazetteer.placesOf(workPlace.value));
    if (agreed.size === 0) return lacksData('workPlace');
    const residences = residencesOf(candidate, gazetteer);
    const [first] = residences;
    if (first === undefined) return lacksData('location');
    const home = residences.find(({ countries }) => overlap(countries, agreed));
    const shown = home === undefined ? residences : [home];
    const both = {
      values: [workPlace.value, (home ?? first).claim.value],
      evidence: [
        { field: 'workPlace', claim: workPlace } as const,
        ...shown.map(({ field, claim }) => ({ field, claim })),
      ],
    };
    return home === undefined ? raised([{ strength: 'note', ...both }]) : agreeing(both);
  },
};
