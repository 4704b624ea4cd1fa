import { isMissing } from '../../candidate/claim.ts';
import { alikeEvidence, metUnderOtherNames, namesOnPage, seenEvidence, SHOWN } from '../met.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/** Colleagues share an employer, seldom its months, and hardly ever three in a row. */
const LEAST_ROLES = 3;

export const sharedHistory: Signal = {
  id: 'cases/shared-history',
  group: 'cases',
  version: 1,
  strengths: ['strong'],
  sureness: 'literal',
  rule: 'At least three roles that follow each other have the same organisation, title, first and last month as on another page you opened, under names that share no word, initial, nickname or sound. Roles without months are not compared.',
  sources: [GUIDANCE_2022],
  values: [
    ['roles', '3'],
    ['other', 'Jonas Weber'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Work history, with other pages you opened',
    title: 'Another page has the same work history under another name',
    observed:
      '{roles} roles in a row have the same organisation, title and months as on the page of “{other}”, which you opened on {day}.',
    compared: 'Organisation, title, first and last month of each role, in scrambled form, on this computer.',
    innocent:
      'A changed name, two profiles of one person, people who founded and left companies together, somebody whose history was copied without their knowledge.',
  },
  next: ['compare_candidates', 'verify_history'],
  check: (candidate, { seen }) => {
    if (seen === undefined) return lacksData('seen');
    const { name, experience } = candidate;
    const names = namesOnPage(candidate);
    if (names.length === 0 || isMissing(name)) return lacksData('name');
    if (isMissing(experience)) return lacksData('experience');
    return raised(
      metUnderOtherNames(names, seen, ['history'])
        .slice(0, SHOWN)
        .flatMap(({ other, alike }) => {
          const roles = Math.max(...alike.map(({ measure = 0 }) => measure));
          if (roles < LEAST_ROLES) return [];
          return [
            {
              strength: 'strong',
              values: [String(roles), other.name, other.on],
              evidence: [
                ...alikeEvidence(alike, () => 'experience'),
                { field: 'name', claim: name },
                seenEvidence(other),
              ],
            },
          ];
        }),
    );
  },
};
