import type { Source } from '../../signals/sources.ts';

/** Texts that items of the checklist rest on, and no signal does. */
export const KNOWBE4_2024: Source = {
  title: 'How a North Korean Fake IT Worker Tried to Infiltrate Us',
  issuer: 'KnowBe4',
  date: '2024-07-23',
  url: 'https://blog.knowbe4.com/how-a-north-korean-fake-it-worker-tried-to-infiltrate-us',
};

export const MICROSOFT_2025: Source = {
  title: 'Jasper Sleet: North Korean remote IT workers’ evolving tactics to infiltrate organizations',
  issuer: 'Microsoft Threat Intelligence',
  date: '2025-06-30',
  url: 'https://www.microsoft.com/en-us/security/blog/2025/06/30/jasper-sleet-north-korean-remote-it-workers-evolving-tactics-to-infiltrate-organizations/',
};

export const BFV_2024: Source = {
  title: 'Sicherheitshinweis für die Wirtschaft 02/2024: Nordkoreanische IT-Worker',
  issuer: 'Germany, Bundesamt für Verfassungsschutz',
  date: '2024-10-01',
  /** No page of the office that gives it was seen: it is named, and not linked. */
  url: '',
};
