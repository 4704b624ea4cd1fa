import { type Source } from './signal.ts';

/** The published texts the signals rest on. A date is that of the text's publication. */

export const GUIDANCE_2022: Source = {
  title: 'Guidance on the Democratic People’s Republic of Korea Information Technology Workers',
  issuer: 'US Departments of State and the Treasury, FBI',
  date: '2022-05-16',
  url: 'https://ofac.treasury.gov/media/923126/download',
};

export const GUIDANCE_2023: Source = {
  title: 'Additional Guidance on the Democratic People’s Republic of Korea Information Technology Workers',
  issuer: 'FBI IC3 and the Republic of Korea',
  date: '2023-10-18',
  url: 'https://www.ic3.gov/PSA/2023/PSA231018',
};

export const SEAL_2026: Source = {
  title: 'DPRK IT Workers framework',
  issuer: 'Security Alliance (SEAL)',
  date: '2026-05-11',
  url: 'https://frameworks.securityalliance.org',
};

export const TREASURY_2023: Source = {
  title: 'Press release JY1498, with the designation of an IT worker company',
  issuer: 'US Department of the Treasury',
  date: '2023-05-23',
  url: 'https://home.treasury.gov/news/press-releases/jy1498',
};
