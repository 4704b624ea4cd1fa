import { readWith } from './read-with.ts';
import type { Reader, Reading } from './reader.ts';
import { arc } from './sites/arc.ts';
import { ashby } from './sites/ashby.ts';
import { behance } from './sites/behance.ts';
import { contra } from './sites/contra.ts';
import { dribbble } from './sites/dribbble.ts';
import { fiverr } from './sites/fiverr.ts';
import { freelancer } from './sites/freelancer.ts';
import { github } from './sites/github.ts';
import { gitlab } from './sites/gitlab.ts';
import { gmail } from './sites/gmail.ts';
import { greenhouse } from './sites/greenhouse.ts';
import { guru } from './sites/guru.ts';
import { indeed } from './sites/indeed.ts';
import { kaggle } from './sites/kaggle.ts';
import { lever } from './sites/lever.ts';
import { linkedinHiring } from './sites/linkedin-hiring.ts';
import { linkedin } from './sites/linkedin.ts';
import { malt } from './sites/malt.ts';
import { peopleperhour } from './sites/peopleperhour.ts';
import { smartrecruiters } from './sites/smartrecruiters.ts';
import { stackoverflow } from './sites/stackoverflow.ts';
import { toptal } from './sites/toptal.ts';
import { upwork } from './sites/upwork.ts';
import { wellfound } from './sites/wellfound.ts';
import { workable } from './sites/workable.ts';
import { workana } from './sites/workana.ts';
import { workday } from './sites/workday.ts';
import { xing } from './sites/xing.ts';

/** The readers of sites. No two know the same address, so that their order decides nothing. */
export const READERS: readonly Reader[] = [
  linkedin,
  linkedinHiring,
  github,
  upwork,
  arc,
  contra,
  fiverr,
  freelancer,
  guru,
  malt,
  peopleperhour,
  toptal,
  wellfound,
  workana,
  xing,
  behance,
  dribbble,
  gitlab,
  gmail,
  kaggle,
  stackoverflow,
  indeed,
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  workday,
];

/** The reader of the site an address belongs to, when it is that of a profile or of a list of candidates there. */
export function readerFor(url: URL): Reader | undefined {
  return READERS.find(reader => reader.kindOf(url) !== undefined);
}

/**
 * Reads the page that is open. Never throws: a reader that fails gives `reader-failed`.
 * @param otherwise reads pages of sites that have no reader of their own; without it they are no candidates
 */
export function readPage(document: Document, url: URL, otherwise?: Reader): Reading {
  const reader = readerFor(url) ?? (otherwise?.kindOf(url) ? otherwise : undefined);
  return reader ? readWith(reader, document, url) : { kind: 'not-a-candidate' };
}
