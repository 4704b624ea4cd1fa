import type { Candidate } from '../../src/candidate/candidate.ts';
import type { Life } from './life.ts';
import { claim, type Site } from './site.ts';
import type { PersonName } from './origins.ts';
import type { Random } from './random.ts';
import { RATES } from './rates.ts';

/** Short forms that the bearers of some ordinary names go by. */
const NICKNAMES: Readonly<Partial<Record<string, string>>> = {
  William: 'Bill',
  Robert: 'Bob',
  Michael: 'Mike',
  Elizabeth: 'Liz',
  Katherine: 'Kate',
  Christopher: 'Chris',
  Alexander: 'Sasha',
  Dmitry: 'Dima',
  Sergey: 'Serge',
  Evgeny: 'Zhenya',
  Ekaterina: 'Katya',
  Natalia: 'Natasha',
  Oleksandr: 'Alex',
  Andriy: 'Andrew',
  Mykola: 'Nick',
  Kateryna: 'Kate',
  Maximilian: 'Max',
  Sebastian: 'Basti',
  Francesco: 'Franco',
  Alessandro: 'Ale',
  Giuseppe: 'Beppe',
  Francisco: 'Paco',
  José: 'Pepe',
  Guadalupe: 'Lupita',
  Małgorzata: 'Gosia',
  Katarzyna: 'Kasia',
  Aleksandra: 'Ola',
  Krzysztof: 'Chris',
  Mohammed: 'Mo',
  Muhammad: 'Moe',
  Mustafa: 'Moose',
  Oluwaseun: 'Seun',
  Babatunde: 'Tunde',
  Oluwaseyi: 'Seyi',
  Chukwuemeka: 'Emeka',
  Chiamaka: 'Amaka',
  João: 'Johnny',
  Thiago: 'Thi',
  Beatriz: 'Bia',
  Guillaume: 'Will',
  Benjamin: 'Ben',
  Daniel: 'Dan',
  Thomas: 'Tom',
};

/** The name as this page gives it. */
export function nameShown(life: Life, site: Site, random: Random, stories: string[]): string {
  const { name } = life;
  if (site === 'market') return `${name.given.split(' ')[0] ?? name.given} ${name.family.slice(0, 1)}.`;
  if (name.native !== undefined && random.chance(RATES.nativeScript.share)) {
    stories.push('own script');
    return random.chance(0.3) ? `${name.full} (${name.native})` : name.native;
  }
  if (name.western !== undefined && random.chance(RATES.westernised.share)) {
    stories.push('westernised name');
    return random.pick([
      `${name.western} ${name.family}`,
      `${name.full} (${name.western})`,
      `${name.western} ${name.given} ${name.family}`,
    ]);
  }
  const nickname = NICKNAMES[name.given];
  if (nickname !== undefined && random.chance(RATES.nickname.share * 3)) {
    stories.push('nickname');
    return random.pick([`${nickname} ${name.family}`, `${name.given} “${nickname}” ${name.family}`]);
  }
  if (random.chance(RATES.initials.share)) {
    stories.push('initials');
    return `${name.given.slice(0, 1)}. ${name.family}`;
  }
  if (life.otherFamily !== undefined && random.chance(0.3))
    return `${name.given} ${name.family}-${life.otherFamily}`;
  return random.chance(0.01) ? name.given : name.full;
}

/** A second form of the name, in the page's data or in brackets: all of them are the same person's. */
export function otherNamesShown(life: Life, random: Random, stories: string[]): Partial<Candidate> {
  if (!random.chance(RATES.bothNames.share)) return {};
  stories.push('a second form of the name');
  return { otherNames: [claim(random.pick(formsOf(life)))] };
}

/** Forms of one name that stand on papers and pages. */
export function formsOf({ name, otherFamily }: Life): readonly string[] {
  return [
    ...plainForms(name),
    ...(otherFamily === undefined
      ? []
      : [`${name.given} ${otherFamily}`, `${name.given} ${name.family} ${otherFamily}`]),
  ];
}

function plainForms({ given, family, full, native, western }: PersonName): readonly string[] {
  return [
    full,
    `${family} ${given}`,
    `${family.toUpperCase()}, ${given}`,
    `${given.split(/[ -]/)[0] ?? given} ${family}`,
    full.normalize('NFD').replace(/\p{M}/gu, ''),
    ...(native === undefined ? [] : [native]),
    ...(western === undefined ? [] : [`${western} ${family}`]),
  ];
}
