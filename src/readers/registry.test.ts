import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generic } from './generic/generic.ts';
import type { Reader } from './reader.ts';
import { READERS, readerFor, readPage } from './registry.ts';

const idOf = (address: string): string | undefined => readerFor(new URL(address))?.id;
const page = (html: string): Document => new JSDOM(html).window.document;

describe('readerFor', () => {
  it.each([
    ['https://github.com/mina-okafor', 'github'],
    ['https://github.com/mina-okafor/?tab=repositories', 'github'],
    ['https://www.linkedin.com/in/mina-okafor-93b/', 'linkedin'],
    ['https://www.upwork.com/freelancers/~01a2b3c4d5e6f7a8b9', 'upwork'],
    ['https://www.upwork.com/freelancers/~01a2b3c4d5e6f7a8b9?s=1', 'upwork'],
    ['https://www.upwork.com/fl/yusuf', 'upwork'],
    ['https://www.upwork.com/nx/search/talent/?q=plc', 'upwork'],
    ['https://www.upwork.com/nx/search/talent/details/~01a2b3c4d5e6f7a8b9/profile', 'upwork'],
    ['https://www.upwork.com/search/profiles/?q=plc', 'upwork'],
    ['https://www.upwork.com/ab/applicants/1733701623681260001/hired', 'upwork'],
    ['https://www.upwork.com/ab/applicants/1733701623681260001/', 'upwork'],
    ['https://app.greenhouse.io/people/35897443?application_id=46194062', 'greenhouse'],
    ['https://app2.greenhouse.io/people/35897443/applications/46194062/redesign', 'greenhouse'],
    ['https://hire.lever.co/candidates/b2b0c192-be1a-465b-9af1-f0c4a1069d08', 'lever'],
    ['https://app.ashbyhq.com/candidates/e9ed20fd-d45f-4aad-8a00-a19bfba0083e', 'ashby'],
    ['https://acme.workable.com/backend/jobs/3768/browser/applied/candidate/2163', 'workable'],
    [
      'https://www.smartrecruiters.com/app/people/0e6b06f7-b56c-4507-8da1-9567a7bf6d24/messages',
      'smartrecruiters',
    ],
    ['https://employers.indeed.com/candidates/view?listQuery=aWQ&id=f1150b77aa21', 'indeed'],
    ['https://wd5.myworkday.com/acme/d/inst/1$15341/15341$2271.htmld', 'workday'],
  ])('%s belongs to %s', (address, id) => {
    expect(idOf(address)).toBe(id);
  });

  it.each([
    'https://github.com/',
    'https://github.com/pricing',
    'https://github.com/Settings',
    'https://github.com/mina-okafor/ledger',
    'https://github.com/orgs/open-ledger',
    'https://gist.github.com/mina-okafor',
    'https://github.com.evil.example/mina-okafor',
    'https://www.upwork.com/freelancers/',
    'https://www.upwork.com/freelancers/settings',
    'https://www.upwork.com/ab/applicants/1733701623681260001/job-details',
    'https://www.upwork.com/agencies/1234567/',
    'https://notupwork.com/freelancers/~01a2b3c4d5e6f7a8b9',
    'https://www.linkedin.com/feed/',
    'https://example.com/in/mina-okafor',
    'https://boards.greenhouse.io/acme/jobs/1',
    'https://app.greenhouse.io/people/new',
    'https://jobs.lever.co/acme/b2b0c192-be1a-465b-9af1-f0c4a1069d08',
    'https://hire.lever.co/candidates',
    'https://app.ashbyhq.com/jobs/e9ed20fd-d45f-4aad-8a00-a19bfba0083e',
    'https://apply.workable.com/acme/j/1',
    'https://www.smartrecruiters.com/app/people/',
    'https://employers.indeed.com/candidates?employerJobId=12',
    'https://wd5.myworkday.com/acme/d/home.htmld',
  ])('%s belongs to nobody', address => {
    expect(idOf(address)).toBeUndefined();
  });

  it('gives every site one id, and no address two readers', () => {
    expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length);
  });
});

describe('readPage', () => {
  it('takes a page of an unknown site for no candidate, unless told who reads it otherwise', () => {
    const document = page(
      `<script type="application/ld+json">{"@type":"Person","name":"Mina Okafor"}</script>`,
    );
    const url = new URL('https://mina.example/');
    expect(readPage(document, url)).toEqual({ kind: 'not-a-candidate' });
    expect(readPage(document, url, generic)).toMatchObject({ kind: 'candidate' });
    expect(readPage(document, new URL('file:///cv.html'), generic)).toEqual({ kind: 'not-a-candidate' });
  });

  it('says so when a reader fails', () => {
    const failing: Reader = {
      ...generic,
      read: () => {
        throw new Error('A selector broke.');
      },
    };
    expect(readPage(page(''), new URL('https://mina.example/'), failing)).toEqual({
      kind: 'unreadable',
      reason: 'reader-failed',
    });
  });
});
