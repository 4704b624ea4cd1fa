import { describe, expect, it } from 'vitest';
import { linkedin } from '../linkedin.ts';
import { linkedinHiring } from '../linkedin-hiring.ts';

const kindsOf = (path: string): readonly unknown[] =>
  [linkedin, linkedinHiring].map(({ kindOf }) => kindOf(new URL(path, 'https://www.linkedin.com')));

describe('addresses', () => {
  it.each([
    '/in/mina-okafor-93b',
    '/in/mina-okafor-93b/',
    '/in/mina-okafor-93b/de',
    '/in/mina-okafor-93b/overlay/contact-info/',
    '/in/mina-okafor-93b/details/experience/',
    '/in/%EC%98%88%EC%A0%9C/?locale=ko',
    'https://fr.linkedin.com/in/mina',
  ])('%s is a profile', path => {
    expect(kindsOf(path)).toEqual(['profile', undefined]);
  });

  it.each([
    '/talent/profile/AEMAAx',
    '/talent/search/profile/AEMAAx?x=1',
    '/recruiter/profile/1,a,b',
    '/sales/lead/ACwAAx,N,p',
    '/sales/people/ACwAAx,N,p',
  ])('%s is a profile of those who hire', path => {
    expect(kindsOf(path)).toEqual([undefined, 'profile']);
  });

  it('knows the lists', () => {
    expect(kindsOf('/search/results/people/?keywords=x')).toEqual(['list', undefined]);
    for (const path of [
      '/talent/search',
      '/talent/hire/1/discover/recruiterSearch',
      '/talent/hire/1/manage/all',
      '/sales/search/people?x=1',
      '/sales/lists/people/1',
    ]) {
      expect(kindsOf(path)).toEqual([undefined, 'list']);
    }
  });

  it.each([
    '/feed/',
    '/in/',
    '/in/mina/recent-activity/all/',
    '/search/results/all/',
    '/search/results/companies/',
    '/company/probewerk/people/',
    '/talent/home',
    '/sales/company/1',
    '/sales/search/company',
    'http://www.linkedin.com/in/mina',
    'https://linkedin.com.evil.example/in/mina',
    'https://evil.example/in/mina',
  ])('%s is nobody', path => {
    expect(kindsOf(path)).toEqual([undefined, undefined]);
  });
});
