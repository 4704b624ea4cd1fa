import { isMissing } from '../../candidate/claim.ts';
import { alikeEvidence, metUnderOtherNames, namesOnPage, seenEvidence, SHOWN } from '../met.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, SEAL_2026 } from '../sources.ts';

export const sharedPhoto: Signal = {
  id: 'cases/shared-photo',
  group: 'cases',
  version: 1,
  strengths: ['strong', 'note'],
  sureness: 'derived',
  rule: 'The photo of this page differs in at most 6 of 64 bits from that of another page you opened, under names that share no word, initial, nickname or sound. Pictures that four names or more have, and those a site shows for people without a photo, are left out; where both pages name one present organisation it is a note. No face is looked for.',
  sources: [GUIDANCE_2022, SEAL_2026],
  values: [
    ['other', 'Jonas Weber'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Photo, with those of other pages you opened',
    title: 'Another page has the same photo under another name',
    observed: 'The photo of this page is also that of “{other}”, whose page you opened on {day}.',
    compared: 'What the two pictures look like as a whole. Faces are not compared.',
    innocent:
      'A drawing or stock picture that many use, the picture of a company, a changed name, somebody whose photo was taken without their knowledge.',
  },
  next: ['search_photo', 'compare_candidates'],
  check: (candidate, { seen }) => {
    if (seen === undefined) return lacksData('seen');
    const { name, photoHash } = candidate;
    const names = namesOnPage(candidate);
    if (names.length === 0 || isMissing(name)) return lacksData('name');
    if (isMissing(photoHash)) return lacksData('photoHash');
    return raised(
      metUnderOtherNames(names, seen, ['photo'])
        .slice(0, SHOWN)
        .map(({ other, alike }) => ({
          strength: other.sameOrganisation === true ? 'note' : 'strong',
          values: [other.name, other.on],
          evidence: [
            ...alikeEvidence(alike, () => 'photoHash'),
            { field: 'name', claim: name },
            seenEvidence(other),
          ],
        })),
    );
  },
};
