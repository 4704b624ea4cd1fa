import { expect, test } from 'vitest';
import { unknownPage } from '../../scripts/demo/layouts/linkedin.ts';
import {
  CHINYONG,
  HIDDEN,
  kim,
  LINKEDIN_2025,
  onGithub,
  onLinkedin,
  onLinkedin2022,
  onUpwork,
  SHENYANG,
  TWO_NAMES,
  UPWORK,
  WALLET,
} from './people.ts';
import { assess } from './screens.ts';
import type { Chapter } from './chapter.ts';
import { fixedPart, wording } from './wording.ts';

export const candidates: Chapter = stage => {
  test.each([
    ['kim-sangman', 'KIM Sangman'],
    ['kim-hyphen', 'Sang-man Kim'],
    ['kim-hangul', '김상만'],
  ])('a listed name and birth date are a possible match, however written (%s)', async (slug, name) => {
    const url = onGithub(stage().world, kim(slug, name, '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).toContain('OFAC SDN, entry 43377');
    expect(screen.text).not.toContain('entry 43377, as the starter list has it');
  });

  test('a listed name is found through what hides in it, and the popup says what does, and word by word how', async () => {
    const { screen } = await assess(stage(), onGithub(stage().world, HIDDEN), 'possible-match');
    expect(screen.text).toContain('OFAC SDN, entry 43377');
    expect(screen.text).toContain(wording('disguise_line', wording('disguise_invisible'), '2'));
    expect(screen.text).toContain(wording('words_heading'));
  });

  test('the same name with another birth date is no possible match, and says what disagrees', async () => {
    const url = onGithub(stage().world, kim('kim-1988', 'Kim Sang Man', '3 May 1988'));
    const { screen } = await assess(stage(), url, 'nothing-found');
    expect(screen.text).toContain(fixedPart('match_contradicted'));
    expect(screen.text).toContain('1988');
  });

  test('a listed wallet in the bio is a possible match', async () => {
    const { screen } = await assess(stage(), onGithub(stage().world, WALLET), 'possible-match');
    expect(screen.text).toContain('27307');
  });

  test('a listed organisation in the history is to be resolved (LinkedIn, layout of 2022)', async () => {
    const { screen } = await assess(stage(), onLinkedin2022(stage().world, CHINYONG), 'resolve');
    expect(screen.text).toContain('43379');
    expect(screen.text).toContain(CHINYONG.name);
  });

  test('somebody whose clock fits the place they give raises nothing', async () => {
    const { screen } = await assess(stage(), onGithub(stage().world, SHENYANG), 'nothing-found');
    expect(screen.text).toContain(SHENYANG.name);
  });

  test('the LinkedIn layout of 2025 is read', async () => {
    const { screen } = await assess(stage(), onLinkedin(stage().world, LINKEDIN_2025), 'nothing-found');
    expect(screen.text).toContain(LINKEDIN_2025.name);
  });

  test('an Upwork profile is read', async () => {
    const { screen } = await assess(stage(), onUpwork(stage().world, UPWORK), 'nothing-found');
    expect(screen.text).toContain(UPWORK.name);
  });

  test('two names on one page are something to ask about', async () => {
    const { screen } = await assess(stage(), onGithub(stage().world, TWO_NAMES), 'ask');
    expect(screen.text).toContain('Marcus Oyelaran');
  });

  test('a page that cannot be read says so, in its own sentence', async () => {
    const url = 'https://www.linkedin.com/in/nobody-to-read/';
    stage().world.serve(url, unknownPage());
    const { screen } = await assess(stage(), url, 'unreadable');
    expect(screen.text).toContain(wording('unreadable_unknown_layout'));
  });
};
