import { type Candidate } from '../../candidate/candidate.ts';
import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { isOnFreelanceSite } from '../freelance-sites.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Context, type Evidence, type Outcome, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

const MESSENGERS = 'telegram|whats ?app|skype|wechat|weixin|viber|discord';

/** "Contact me on Telegram". What somebody builds ("Telegram bots") asks for nothing. */
const ASKS = new RegExp(
  String.raw`\b(?:contact|reach|message|text|write|ping|dm|add|find|call)(?: (?:out )?(?:to )?(?:me|us)\b)[^.!?\n]{0,40}\b(?:on|via|through|by|at|over|using|in)(?: my| our)? (?:${MESSENGERS})\b`,
  'iu',
);

/** "Skype: live:mina", "Telegram: @mina", "WhatsApp: +44 20 ...": an address at a messenger, labelled as one. */
const ADDRESS = new RegExp(
  String.raw`\b(?:${MESSENGERS})(?: id)? {0,2}[:：] {0,2}(?:@[\w.]{3,}|\+\d[\d ]{5}|live:|t\.me/|https?://)`,
  'iu',
);

export const movesOffPlatform: Signal = {
  id: 'contact/moves-off-platform',
  group: 'contact',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'told',
  rule: 'You noted that this person wants to talk or be paid outside the platform: worth asking on freelance sites, a note elsewhere. On freelance sites it is also a note when the profile itself asks to be contacted on a messenger.',
  sources: [GUIDANCE_2022],
  values: [],
  words: {
    check: 'Talk and payment inside the platform',
    title: 'Talk or payment is to leave the platform',
    observed:
      'By your note, or by the words of the profile, this person asks to talk or to be paid outside the platform.',
    compared: 'What was asked for with the rules of platforms that hold the payment until work is delivered.',
    innocent:
      'The platform’s fees, a client who asked for it before, calls or files the platform handles badly.',
  },
  next: ['stay_on_platform'],
  check: (candidate, context) => {
    const isPlatform = isOnFreelanceSite(candidate);
    const { movesOffPlatform: noted } = context.answers;
    if (noted?.value === 'yes') {
      const strength = isPlatform ? 'moderate' : 'note';
      return raised([{ strength, values: [], evidence: [{ field: 'movesOffPlatform', claim: noted }] }]);
    }
    const written = isPlatform ? writtenIn(candidate) : [];
    if (written.length > 0) return raised([{ strength: 'note', values: [], evidence: written }]);
    return lackingOf(candidate, context, isPlatform);
  },
};

function writtenIn(candidate: Candidate): readonly Evidence[] {
  const fields = ['headline', 'about'] as const;
  return fields.flatMap(field =>
    claimsOf(candidate[field])
      .filter(({ value }) => ASKS.test(value) || ADDRESS.test(value))
      .slice(0, 1)
      .map(claim => ({ field, claim })),
  );
}

function lackingOf(candidate: Candidate, { answers }: Context, isPlatform: boolean): Outcome {
  if (answers.movesOffPlatform !== undefined) return SILENT;
  return isPlatform && isMissing(candidate.about)
    ? lacksData('movesOffPlatform', 'about')
    : lacksData('movesOffPlatform');
}
