import type { Source } from '../../signals/sources.ts';

/** Texts that name an office to report to. An empty address: no page of the office that gives the text was seen. */
export const OFSI_2024: Source = {
  title: 'Advisory on North Korean IT Workers',
  issuer: 'UK, Office of Financial Sanctions Implementation',
  date: '2024-09-12',
  url: '',
};

export const KOREA_2022: Source = {
  title: '북한 IT 인력에 대한 정부 합동주의보',
  issuer: 'Republic of Korea, seven ministries and agencies',
  date: '2022-12-08',
  url: 'https://grc.mofa.go.kr/www/brd/m_25605/view.do?page=1&seq=1',
};

export const CANADA_2025: Source = {
  title: 'Advisory on North Korean information technology (IT) workers',
  issuer: 'Canada, RCMP and four other agencies',
  date: '2025-07-16',
  url: 'https://rcmp.ca/en/news/2025/07/advisory-north-korean-information-technology-it-workers',
};

export const IHK_2024: Source = {
  title: 'Bundesamt für Verfassungsschutz warnt vor nordkoreanischen IT-Workern',
  issuer: 'Germany, IHK Hannover',
  date: '2024-10-17',
  url: 'https://ihk.de/hannover/hauptnavigation/unternehmensfoerderung/sicherheit/digitale-sicherheit/it-sicherheit/bundesamt-fuer-verfassungsschutz-warnt-n-6283478',
};

export const FTC_2016: Source = {
  title: 'Report identity theft and get a personal recovery plan at IdentityTheft.gov',
  issuer: 'US Federal Trade Commission',
  date: '2016-01-28',
  url: '',
};
