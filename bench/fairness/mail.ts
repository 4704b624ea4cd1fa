import type { PersonName } from './origins.ts';
import type { Random } from './random.ts';
import { RATES } from './rates.ts';

interface MailOwner {
  readonly name: PersonName;
  readonly born: string;
  readonly handle: string;
  readonly country: string;
  readonly otherFamily?: string;
  readonly employer?: string;
}

/** The providers people use: those of the world, and those of a country. */
const WORLD = [
  'gmail.com',
  'gmail.com',
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
];
const LOCAL: Readonly<Partial<Record<string, string>>> = {
  DE: 'gmx.de',
  FR: 'orange.fr',
  PL: 'wp.pl',
  UA: 'ukr.net',
  RU: 'yandex.ru',
  CN: '163.com',
  KR: 'naver.com',
  JP: 'yahoo.co.jp',
  BR: 'uol.com.br',
  PT: 'sapo.pt',
  GB: 'btinternet.com',
  US: 'comcast.net',
};
const RELAYS = ['duck.com', 'privaterelay.appleid.com', 'simplelogin.com', 'mozmail.com', 'passmail.net'];
const WORDS = [
  'guitar',
  'chess',
  'moon',
  'sunny',
  'runner',
  'dragon',
  'sky',
  'coder',
  'dev',
  'star',
  'mountain',
  'coffee',
];

/** A name as it goes into addresses: Latin letters without marks. */
export function foldedName(text: string): string {
  return text
    .replace(/ł/gi, 'l')
    .replace(/đ/gi, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}

/** An address somebody of this name may have. */
export function emailOf(owner: MailOwner, random: Random): string {
  const { name, country, employer } = owner;
  if (random.chance(RATES.relayMail.share))
    return `${random.pick(['quiet', 'sable', 'mint', 'river'])}-${random.int(100, 999)}.${random.pick(['oak', 'elm', 'ivy'])}@${random.pick(RELAYS)}`;
  if (random.chance(RATES.ownDomain.share))
    return `${random.pick(['hello', 'mail', foldedName(name.given)])}@${foldedName(name.family)}.example`;
  if (employer !== undefined && random.chance(RATES.workMail.share))
    return `${foldedName(name.given)}.${foldedName(name.family)}@${foldedName(employer.split(' ').slice(0, 2).join(''))}.example`;
  const local = LOCAL[country];
  const domain = local !== undefined && random.chance(0.25) ? local : random.pick(WORLD);
  return `${localPart(owner, random)}@${domain}`;
}

function localPart({ name, born, handle, otherFamily }: MailOwner, random: Random): string {
  const given = foldedName(name.given);
  const family = foldedName(otherFamily !== undefined && random.chance(0.6) ? otherFamily : name.family);
  const [year, month = '', day = ''] = born.split('-');
  const tail = random.chance(RATES.digitsInMail.share)
    ? random.pick([
        year ?? '',
        year?.slice(2) ?? '',
        `${month}${day}`,
        `${day}${month}`,
        String(random.int(1, 999)),
      ])
    : '';
  if (random.chance(RATES.sharedMail.share)) {
    const other = random.pick(['anna', 'tom', 'maria', 'ali', 'wei', 'jose', 'olga', 'sam']);
    return random.pick([`${given}.${other}`, `${other}.${family}`, `${other}and${given}`]);
  }
  if (random.chance(RATES.nicknameMail.share)) {
    return (
      random.pick([
        handle.toLowerCase(),
        `${random.pick(WORDS)}${random.pick(WORDS)}`,
        `${random.pick(WORDS)}.${random.pick(WORDS)}`,
        `${given}.${random.pick(WORDS)}`,
      ]) + tail
    );
  }
  if (name.western !== undefined && random.chance(0.2))
    return `${name.western.toLowerCase()}.${family}${tail}`;
  const patterns = [
    `${given}.${family}`,
    `${given}${family}`,
    `${given.slice(0, 1)}${family}`,
    `${family}.${given}`,
    `${given}_${family}`,
    `${given}.${family.slice(0, 1)}`,
    given,
    `${family}${given.slice(0, 1)}`,
  ];
  return random.pick(patterns) + tail;
}
