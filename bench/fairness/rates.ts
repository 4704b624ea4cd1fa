/** How often something innocent is so: the share of people (or of those it can concern) and why that share. */
interface Rate {
  readonly share: number;
  readonly reason: string;
}

const rate = (share: number, reason: string): Rate => ({ share, reason });

/**
 * Every rate the consistent people are made with, in one place. They are estimates, made before anything was measured,
 * and are not fitted to what the checks do: a rate that makes a check look bad stays.
 */
export const RATES = {
  livesElsewhere: rate(
    0.6,
    'of those who live outside the country of the name: born elsewhere and moved; the rest were born there',
  ),
  foreignPhone: rate(0.15, 'immigrants who still give the number from before'),
  travelling: rate(0.04, 'on the road on any day'),
  clockNeverSet: rate(0.03, 'a site’s clock setting left as it was at registration'),
  winterOffset: rate(0.2, 'sites that show the offset of winter all year'),
  married: rate(0.06, 'women and men who use an address, a slug or an account in an earlier family name'),
  bothNames: rate(0.04, 'pages that give a second form of the name'),
  nativeScript: rate(0.1, 'of those whose name has another script: shown in it'),
  westernised: rate(0.15, 'of those who have such a name'),
  nickname: rate(0.04, 'short forms'),
  initials: rate(0.02, 'given name as an initial'),
  nicknameMail: rate(0.12, 'addresses that are a nickname, a hobby or a handle and no name'),
  digitsInMail: rate(0.3, 'birth years, birth days and lucky numbers in addresses'),
  relayMail: rate(0.015, 'privacy relays of Apple, DuckDuckGo and others'),
  workMail: rate(0.02, 'addresses at the present employer'),
  ownDomain: rate(0.03, 'addresses at a domain of one’s own'),
  sharedMail: rate(0.01, 'an address a couple shares, named after both or after the other'),
  careerBreak: rate(0.2, 'parents, carers, illness, study'),
  workingStudent: rate(0.3, 'work beside the studies'),
  lateDegree: rate(0.05, 'evening and distance degrees beside full-time work, some of them abroad'),
  earlyStart: rate(0.03, 'first paid work at 15 to 17'),
  freelances: rate(0.15, 'with several clients at a time'),
  forgottenEnd: rate(0.06, 'an earlier job that was never ended on the page'),
  board: rate(0.05, 'founders, advisers, boards beside a job'),
  remoteRole: rate(0.15, 'jobs at a company in another country, done from home'),
  promotions: rate(0.2, 'several titles at one employer, or back at an earlier one'),
  futureStart: rate(0.01, 'a contract that starts next month'),
  yearsOnly: rate(0.3, 'dates without months'),
  yearsRoundedUp: rate(0.25, 'years of experience rounded up by one or two'),
  lumpedYears: rate(
    0.03,
    '“15 years of experience with Java, Kotlin and Kubernetes”: the whole career, and what it is now',
  ),
  relabelled: rate(0.004, 'an old role under today’s name of the work'),
  lateJoiner: rate(0.12, 'opened the account in the last two years, whatever the career'),
  noWebPresence: rate(0.1, 'nothing but a name and a place'),
  stalePlace: rate(0.006, 'moved abroad, and one text on the page still says the old place'),
  remoteText: rate(0.05, '“Remote” or a region instead of a place'),
  placeholder: rate(0.03, 'the site’s picture for those who have none, at the site’s own address'),
  popularPicture: rate(
    0.01,
    'a picture many use: an anime figure, a landscape, a film still; some 300 of them',
  ),
  answered: rate(0.25, 'reached the stage at which the questions are asked'),
  justMoved: rate(0.04, 'the document has the old address, the delivery goes to the new one'),
  otherDelivery: rate(0.02, 'delivery to the office of a partner, a relative or a pick-up shop'),
  jointAccount: rate(0.02, 'account in the name of a spouse, or of one’s own company'),
  moneyService: rate(0.15, 'of those paid from abroad: Wise, Payoneer and the like'),
  accountAbroad: rate(0.01, 'kept the bank of the country they moved from'),
  dualLegalName: rate(
    0.05,
    'the document has a name the page does not show (married, full, in another order)',
  ),
  ownDevice: rate(0.05, 'of freelancers: insists on a device of their own'),
  voip: rate(0.05, 'Google Voice, Skype, Teams and what immigrants and survivors of abuse use'),
  away: rate(0.02, 'could not be reached in the agreed hours'),
  postponed: rate(0.02, 'put a meeting off twice: illness, children, no budget'),
  movedOff: rate(0.02, 'offered another messenger out of habit'),
  smallEmployer: rate(0.02, 'a small or closed employer that no register shows'),
  rareTick: rate(
    0.002,
    'a namesake at the employer, a family mailbox, a photo on a photographer’s site, a new domain of a small firm, a paper with an old address',
  ),
  misTick: rate(0.0001, 'questions to which no consistent person is a yes: ticked by mistake'),
  cryptoRole: rate(0.02, 'roles that pay in crypto, where asking for it is ordinary'),
  freeMailReferee: rate(0.25, 'referees who have left the company and give a private address'),
  seenBefore: rate(0.25, 'pages that are visited again'),
  relocated: rate(0.02, 'of those seen again: moved to another city or country in between'),
  renamed: rate(0.004, 'of those seen again: took another family name in between'),
  newContact: rate(0.04, 'of those seen again: another address or number in between'),
  couple: rate(0.002, 'two candidates of one household with one number or one address'),
  agency: rate(0.02, 'sent by an agency whose address or number stands on all its candidates'),
  exColleague: rate(0.05, 'common employers, and now and then the same title from the same month'),
  sharedTemplate: rate(0.05, 'the same template of an introduction as somebody seen before'),
  secondPage: rate(0.03, 'the same person’s page on another site was seen as well'),
  gitHubLookedUp: rate(0.4, 'of those with a GitHub account'),
  privateWork: rate(0.3, 'of GitHub accounts: nearly nothing public'),
  importedRepository: rate(
    0.05,
    'one repository with commits from before the account: imported from elsewhere',
  ),
  teamRepository: rate(0.05, 'one repository that others wrote as well, moved from a team or a course'),
  commitsOnTheMove: rate(0.03, 'commits mostly from another zone: a remote machine, a longer stay'),
  workAddress: rate(0.4, 'commits under a work address and a private one'),
} as const satisfies Readonly<Record<string, Rate>>;

export type RateName = keyof typeof RATES;
