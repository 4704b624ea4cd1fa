import type { Role, Study } from '../../candidate/candidate.ts';
import type { Claim } from '../../candidate/claim.ts';
import { claimOf } from '../../candidate/text.ts';
import { declared } from '../declared.ts';
import { embeddedJson, textAtPath, valueAt } from '../generic/embedded-json.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from '../generic/found-person.ts';
import { isJsonObject, listOf } from '../generic/json-value.ts';
import { SITE_WORDS } from '../generic/site-words.ts';
import type { Reading } from '../reader.ts';

/** The data every page of a seller is drawn from; the same in every language of the site. */
const DATA = 'script#perseus-initial-props';

/** Sellers on Fiverr. Their JSON-LD is the site's own in others' experience, so that nothing but the data counts. */
export const fiverr = declared({
  id: 'fiverr',
  basis: {
    grade: 'public-code',
    asOf: '2026-02',
    on: 'Others’ code of 2026, which reads the data in its pages.',
  },
  host: /^(?:[a-z-]+\.)?fiverr\.com$/,
  profile: /^\/(?:sellers\/)?(\w{3,40})\/?$/,
  reserved: SITE_WORDS,
  layouts: [],
  embedded: sellerIn,
  loosePaths: true,
  otherwise: () => ({ kind: 'not-a-candidate' }),
});

function sellerIn(document: Document, url: URL, slug: string): FoundPerson | Reading | undefined {
  const seller = valueAt(embeddedJson(document, DATA)[0], 'seller');
  const user = valueAt(seller, 'user');
  const username = textAtPath(user, 'name').toLowerCase();
  if (username === '') return undefined;
  if (username !== slug) return { kind: 'unreadable', reason: 'another-person' };
  const displayName = raw(user, 'profile', 'displayName');
  return foundPerson(
    'embedded-data',
    {
      ...NOTHING,
      name: displayName.length > 0 ? displayName : raw(user, 'name'),
      headline: raw(seller, 'oneLinerTitle'),
      // Not in that code; where these are there, their meaning is plain.
      location: raw(user, 'address', 'countryName'),
      joined: raw(user, 'joinedAt').flatMap(({ text, at }) => [{ text: dayOf(text), at }]),
      skill: listOf(valueAt(seller, 'activeStructuredSkills')).flatMap(skill => raw(skill, 'name')),
      language: listOf(valueAt(user, 'languages')).flatMap(language => {
        const [code, level] = ['code', 'level'].map(key => textAtPath(language, key));
        const text = level ? `${code ?? ''} (${level.toLowerCase().replaceAll('_', ' ')})` : (code ?? '');
        return [{ text, at: 'languages' }];
      }),
      photo: raw(user, 'profileImageUrl'),
      role: listOf(valueAt(seller, 'workExperiences', 'nodes')).flatMap(roleOf),
      study: listOf(valueAt(seller, 'activeEducations')).flatMap(studyOf),
      about: raw(seller, 'description'),
    },
    url,
  );
}

function raw(value: unknown, ...path: readonly string[]): readonly Raw[] {
  const text = textAtPath(value, ...path);
  return text === '' ? [] : [{ text, at: path.join('.') }];
}

/** Seconds since 1970 as a day. */
function dayOf(seconds: string): string {
  return /^\d{9,10}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : '';
}

/** The data keep no dates with a job that others' code reads, so none is called the present one. */
function roleOf(node: unknown): readonly Claim<Role>[] {
  const [title, organisation] = [textAtPath(node, 'title'), textAtPath(node, 'company', 'name')];
  const role = { ...(title ? { title } : {}), ...(organisation ? { organisation } : {}) };
  return isJsonObject(node) && (title || organisation)
    ? [claimOf<Role>(role, 'embedded-data', 'workExperiences', [title, organisation].join(', '))]
    : [];
}

function studyOf(node: unknown): readonly Claim<Study>[] {
  const school = textAtPath(node, 'school');
  const degree = [textAtPath(node, 'degreeTitle'), textAtPath(node, 'degree')].filter(Boolean).join(' ');
  const year = textAtPath(node, 'toYear');
  const study = {
    school,
    ...(degree ? { degree } : {}),
    ...(/^(?:19|20)\d\d$/.test(year) ? { end: year } : {}),
  };
  return school === ''
    ? []
    : [claimOf<Study>(study, 'embedded-data', 'activeEducations', [school, degree, year].join(', '))];
}
