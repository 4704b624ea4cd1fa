import type { AnswerName, Answers, TickName } from '../../src/candidate/answers.ts';
import type { Claim } from '../../src/candidate/claim.ts';
import { addressIn, digits, elsewhere, homeIn, phoneIn, written, type Country } from './homes.ts';
import type { Life } from './life.ts';
import { foldedName } from './mail.ts';
import { formsOf } from './names-shown.ts';
import { marriedName, nameOf, ORIGIN_NAMES } from './origins.ts';
import type { Site } from './site.ts';
import type { Random } from './random.ts';
import { RATES } from './rates.ts';

export function typed(value: string): Claim<string> {
  return { value, where: 'typed', at: 'answers', quote: value };
}

export function entered(values: Readonly<Partial<Record<AnswerName, string>>>): Answers {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typed(value)]));
}

/** Questions that honest people have an innocent yes to, and how often; to all others a yes is a mistake. */
const YES: Readonly<Partial<Record<TickName, number>>> = {
  phoneIsVoip: RATES.voip.share,
  awayInAgreedHours: RATES.away.share,
  putsOffMeeting: RATES.postponed.share,
  movesOffPlatform: RATES.movedOff.share,
  employerNotFound: RATES.smallEmployer.share,
  rolePaysCrypto: RATES.cryptoRole.share,
  realEmployeeFound: RATES.rareTick.share,
  addressUnderOtherName: RATES.rareTick.share,
  photoFoundElsewhere: RATES.rareTick.share,
  refereeDomainNew: RATES.rareTick.share,
  taxFormDiffers: RATES.rareTick.share,
  reportFromCandidate: RATES.rareTick.share,
  addressChangedAfterOffer: RATES.rareTick.share,
  asksForRemoteTool: RATES.rareTick.share,
  asksForAdvance: RATES.rareTick.share,
};

const TICKS: readonly TickName[] = [
  ...(['otherPersonAppeared', 'realEmployeeFound', 'addressUnderOtherName', 'photoFoundElsewhere'] as const),
  ...(['continuesUnderOtherAccount', 'asksForColleagueIdentity', 'refereeDomainNew', 'phoneIsVoip'] as const),
  ...(['movesOffPlatform', 'addressChangedAfterOffer', 'insistsOnOwnDevice', 'asksForRemoteTool'] as const),
  ...(['putsOffMeeting', 'awayInAgreedHours', 'employerNotFound', 'reportFromCandidate'] as const),
  ...([
    'portfolioCopied',
    'payeeIsMoneyService',
    'asksForCrypto',
    'rolePaysCrypto',
    'asksForAdvance',
  ] as const),
  ...(['threatens', 'wantsPayBeforeMilestones', 'taxFormDiffers'] as const),
];

/** What a recruiter enters about a consistent finalist. Most questions are answered; a few stay open. */
export function answersOf(life: Life, site: Site, random: Random): Answers {
  const values: Partial<Record<AnswerName, string>> = {
    ...identity(life, random),
    ...places(life, random),
    ...payment(life, random),
  };
  const isFreelancer = life.career.isFreelancer || site === 'market';
  for (const tick of TICKS) {
    const share =
      tick === 'insistsOnOwnDevice' && isFreelancer
        ? RATES.ownDevice.share
        : (YES[tick] ?? RATES.misTick.share);
    if (random.chance(0.85)) values[tick] = random.chance(share) ? 'yes' : 'no';
  }
  if (random.chance(0.5)) values.payeeIsMoneyService = random.chance(RATES.moneyService.share) ? 'yes' : 'no';
  if (values.asksForCrypto === 'no' && values.rolePaysCrypto === 'yes') values.asksForCrypto = 'yes';
  const kept = Object.entries(values).filter(() => random.chance(0.9));
  return entered(Object.fromEntries(kept));
}

type Values = Partial<Record<AnswerName, string>>;

function identity(life: Life, random: Random): Values {
  const { name, born, email, phone } = life;
  const forms = formsOf(life);
  const referee = nameOf(random.pick(ORIGIN_NAMES), random);
  const [latest] = life.career.roles;
  const employer = foldedName((latest?.organisation ?? 'studio').split(' ').slice(0, 2).join(''));
  const refereeMail = `${foldedName(referee.given)}.${foldedName(referee.family)}`;
  return {
    legalName: random.chance(RATES.dualLegalName.share) ? random.pick(forms) : name.full,
    birthDate: born,
    email: random.chance(0.9) ? email : `${foldedName(name.given)}${digits(3, random)}@gmail.com`,
    phone,
    employerDomain: `${employer}.example`,
    refereeEmail: random.chance(RATES.freeMailReferee.share)
      ? `${refereeMail}@gmail.com`
      : `${refereeMail}@${employer}.example`,
    refereePhone: phoneIn(life.home.country, random),
    portfolioRegistered: `${random.int(2012, 2025)}-0${random.int(1, 9)}`,
    ...(random.chance(0.1) ? { referredBy: nameOf(random.pick(ORIGIN_NAMES), random).full } : {}),
  };
}

function places(life: Life, random: Random): Values {
  const { home, address } = life;
  const moved = random.chance(RATES.justMoved.share)
    ? addressIn(homeIn(home.country as Country, random), random)
    : undefined;
  const other = random.chance(RATES.otherDelivery.share) ? addressIn(home, random) : undefined;
  return {
    workPlace: random.chance(RATES.travelling.share / 2)
      ? elsewhere(home.country, random).text
      : random.chance(0.5)
        ? home.city
        : home.text,
    idAddress: written(address, random),
    shippingAddress: written(moved ?? other ?? address, random),
  };
}

function payment(life: Life, random: Random): Values {
  const { name, home } = life;
  const joint = random.chance(RATES.jointAccount.share);
  const spouse = `${nameOf(life.origin, random).given} ${random.chance(0.6) ? name.family : marriedName(life.origin, name, random)}`;
  const payee = joint
    ? random.pick([spouse, `${name.full} & ${spouse}`, `${name.family} Consulting Ltd`])
    : random.chance(0.2)
      ? random.pick(formsOf(life))
      : name.full;
  const abroad = random.chance(RATES.accountAbroad.share) ? life.before.country : home.country;
  return {
    payee,
    payeePlace: new Intl.DisplayNames(['en'], { type: 'region' }).of(abroad) ?? abroad,
    payeeAccount: `${digits(4, random)} ${digits(4, random)} ${digits(6, random)}`,
  };
}
