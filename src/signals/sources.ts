/** The published text a signal rests on. */
export interface Source {
  readonly title: string;
  readonly issuer: string;
  /** Of the text's publication: `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string;
  readonly url: string;
}

export const GUIDANCE_2022: Source = {
  title: 'Guidance on the Democratic People’s Republic of Korea Information Technology Workers',
  issuer: 'US Departments of State and the Treasury, FBI',
  date: '2022-05-16',
  url: 'https://ofac.treasury.gov/media/923126/download',
};

export const TREASURY_2023: Source = {
  title: 'Press release JY1498, with the designation of an IT worker company',
  issuer: 'US Department of the Treasury',
  date: '2023-05-23',
  url: 'https://home.treasury.gov/news/press-releases/jy1498',
};

export const GUIDANCE_2023: Source = {
  title: 'Additional Guidance on the Democratic People’s Republic of Korea Information Technology Workers',
  issuer: 'FBI IC3 and the Republic of Korea',
  date: '2023-10-18',
  url: 'https://www.ic3.gov/PSA/2023/PSA231018',
};

export const ALERT_JP_2024: Source = {
  title: 'Alert on DPRK IT workers',
  issuer: 'Japan, National Police Agency and Ministries of Foreign Affairs, Finance and Economy',
  date: '2024-03-26',
  url: 'https://www.npa.go.jp/news/release/2024/20240325002.html',
};

export const FBI_2024: Source = {
  title:
    'Democratic People’s Republic of Korea Leverages U.S.-Based Individuals to Defraud U.S. Businesses and Generate Revenue',
  issuer: 'FBI IC3',
  date: '2024-05-16',
  url: 'https://www.ic3.gov/PSA/2024/PSA240516',
};

export const MANDIANT_2024: Source = {
  title: 'Staying a Step Ahead: Mitigating the DPRK IT Worker Threat',
  issuer: 'Mandiant, Google Cloud',
  date: '2024-09-23',
  url: 'https://cloud.google.com/blog/topics/threat-intelligence/mitigating-dprk-it-worker-threat',
};

export const DTEX_2024: Source = {
  title: 'i³ Threat Advisory: Inside the DPRK: Spotting Malicious Remote IT Applicants',
  issuer: 'DTEX Systems',
  date: '2024-10',
  url: 'https://dtexsystems.com/?p=9615',
};

export const NYDFS_2024: Source = {
  title:
    'Cybersecurity Advisory – Threats Posed by Remote Technology Workers with Ties to Democratic People’s Republic of Korea',
  issuer: 'New York State Department of Financial Services',
  date: '2024-11-01',
  url: 'https://www.dfs.ny.gov/industry_guidance/industry_letters',
};

export const SENTINELLABS_2024: Source = {
  title: 'DPRK IT Workers: A Network of Active Front Companies and Their Links to China',
  issuer: 'SentinelLabs',
  date: '2024-11-21',
  url: 'https://www.sentinelone.com/labs/dprk-it-workers-a-network-of-active-front-companies-and-their-links-to-china/',
};

export const DOJ_2025_01: Source = {
  title:
    'Two North Korean Nationals and Three Facilitators Indicted for Multi-Year Fraudulent Remote Information Technology Worker Scheme that Generated Revenue for the Democratic People’s Republic of Korea',
  issuer: 'US Department of Justice',
  date: '2025-01-23',
  url: 'https://www.justice.gov/opa/pr/two-north-korean-nationals-and-three-facilitators-indicted-multi-year-fraudulent-remote',
};

export const KETMAN_2025: Source = {
  title: 'Guide to Identifying a Suspicious Github Account Associated with DPRK',
  issuer: 'Ketman Project',
  date: '2025-02',
  url: 'https://ketman.org/identifying-suspicious-gh-accounts.html',
};

export const FBI_2025_EXTORTION: Source = {
  title: 'North Korean IT Workers Conducting Data Extortion',
  issuer: 'FBI IC3',
  date: '2025-01-23',
  url: 'https://www.ic3.gov/PSA/2025/PSA250123',
};

export const GTIG_2025: Source = {
  title: 'DPRK IT Workers Expanding in Scope and Scale',
  issuer: 'Google Threat Intelligence Group',
  date: '2025-04-01',
  url: 'https://cloud.google.com/blog/topics/threat-intelligence/dprk-it-workers-expanding-scope-scale',
};

export const FBI_2025: Source = {
  title: 'North Korean IT Worker Threats to U.S. Businesses',
  issuer: 'FBI IC3',
  date: '2025-07-23',
  url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
};

export const GH_FAKE_ANALYZER_2025: Source = {
  title: 'gh-fake-analyzer',
  issuer: 'shortdoom',
  date: '2025-09-15',
  url: 'https://github.com/shortdoom/gh-fake-analyzer',
};

export const SEAL_2026: Source = {
  title: 'DPRK IT Workers framework',
  issuer: 'Security Alliance (SEAL)',
  date: '2026-05-11',
  url: 'https://frameworks.securityalliance.org',
};
