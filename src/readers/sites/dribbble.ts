import { declared } from '../declared.ts';
import { NOBODY, wordSet } from './communities/one-part.ts';

const RESERVED = wordSet(
  'account designers jobs learn likes pro search session settings shots signup stories tags teams uploads',
);

/** Designers on Dribbble; the pages of teams look the same but for a mark, and are not vetted. */
export const dribbble = declared({
  id: 'dribbble',
  basis: {
    grade: 'real-page',
    asOf: '2026-01',
    on: 'Saved pages of January 2026; the place as others’ code found it in the years before.',
  },
  host: /^(?:www\.)?dribbble\.com$/,
  profile: /^\/([\w-]+)(?:\/(?:about|shots|services|collections))?\/?$/,
  reserved: RESERVED,
  loosePaths: true,
  // A heading is no proof: teams have addresses of the same form.
  otherwise: () => NOBODY,
  layouts: [
    {
      id: 'masthead',
      test: ['.masthead-profile-name'],
      team: '.profile-masthead.is-team',
      // The name is the heading itself in the masthead before; its `h1` may stand for either.
      fields: {
        name: ['.masthead-profile-name h1', 'h1.masthead-profile-name'],
        headline: ['.masthead-intro h2'],
        location: ['.masthead-profile-locality'],
        photo: ['img.profile-avatar @src'],
      },
    },
  ],
});
