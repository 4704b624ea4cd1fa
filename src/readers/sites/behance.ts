import { declared } from '../declared.ts';
import { embeddedJson, valueAt } from '../generic/embedded-json.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from '../generic/found-person.ts';
import { isJsonObject, listOf, type JsonObject } from '../generic/json-value.ts';
import type { Reader, Reading } from '../reader.ts';
import { placeUnder, textUnder } from './communities/page-data.ts';
import { NOBODY, wordSet } from './communities/one-part.ts';

const RESERVED = wordSet(
  'account assets blog collection for_you galleries gallery hire joblist jobs live moodboard pro search team',
);

const DATA = 'script#beconfig-store_state';

const described = declared({
  id: 'behance',
  basis: {
    grade: 'public-code',
    asOf: '2026-05',
    on: 'Others’ code reads these data; the keys in their old and their new spelling; no saved page.',
  },
  host: /^www\.behance\.net$/,
  profile: /^\/([\w-]+)(?:\/(?:projects|appreciated|moodboards|resume|info|services|drafts|assets))?\/?$/,
  reserved: RESERVED,
  loosePaths: true,
  embedded: ownerOf,
  // A heading is no proof: teams have addresses of the same form.
  otherwise: () => NOBODY,
  layouts: [],
});

/** Designers on Behance, by the data each page is delivered with. Those of the page before are somebody else's. */
export const behance: Reader = {
  ...described,
  selectors: [...described.selectors, DATA],
};

function ownerOf(document: Document, url: URL, slug: string): FoundPerson | Reading | undefined {
  const owner = valueAt(embeddedJson(document, DATA)[0], 'profile', 'owner');
  if (!isJsonObject(owner)) return undefined;
  if (textUnder(owner, 'username')[0]?.text.toLowerCase() !== slug) {
    return { kind: 'unreadable', reason: 'another-person' };
  }
  if (owner['is_profile_owner'] === true || owner['isProfileOwner'] === true) return { kind: 'own-profile' };
  return foundPerson(
    'embedded-data',
    {
      ...NOTHING,
      name: textUnder(owner, 'displayName', 'display_name'),
      headline: textUnder(owner, 'occupation'),
      organisation: textUnder(owner, 'company'),
      location: [...textUnder(owner, 'location'), ...placeUnder(owner, 'city', 'country')].slice(0, 1),
      joined: joinedAt(textUnder(owner, 'createdOn', 'created_on')),
      link: [
        ...textUnder(owner, 'website').map(withScheme),
        ...listOf(owner['socialLinks'] ?? owner['social_links'])
          .filter(isJsonObject)
          .flatMap(socialLink),
      ],
      photo: photoOf(owner),
      about: listOf(owner['about'])
        .filter(isJsonObject)
        .flatMap(part => textUnder(part, 'value')),
    },
    url,
  );
}

/** Seconds since 1970, as a number or in digits. */
function joinedAt(raws: readonly Raw[]): readonly Raw[] {
  return raws
    .filter(({ text }) => /^\d{9,10}$/.test(text))
    .map(({ text, at }) => ({ text: new Date(Number(text) * 1000).toISOString(), at }));
}

function socialLink(link: JsonObject): readonly Raw[] {
  return textUnder(link, 'url').map(withScheme);
}

/** Addresses stand there as their owners typed them. */
function withScheme({ text, at }: Raw): Raw {
  return { text: /^[\w.-]+\.[a-z]{2,}(?:[/?#]|$)/i.test(text) ? `https://${text}` : text, at };
}

/** The picture by the width of its square. */
function photoOf(owner: JsonObject): readonly Raw[] {
  const { images } = owner;
  return isJsonObject(images) ? textUnder(images, '276', '230', '138', '115', '100') : [];
}
