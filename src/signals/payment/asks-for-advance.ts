import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { FBI_2025_EXTORTION, GUIDANCE_2023 } from '../sources.ts';

export const asksForAdvance: Signal = {
  id: 'payment/asks-for-advance',
  group: 'payment',
  version: 1,
  strengths: ['strong', 'moderate'],
  sureness: 'told',
  rule: 'The recruiter answered that payment in advance was asked for repeatedly; together with a threat it is strong. One request for a deposit is none.',
  sources: [GUIDANCE_2023, FBI_2025_EXTORTION],
  values: [],
  words: {
    check: 'Payment in advance',
    title: 'Payment in advance was asked for repeatedly',
    observed: 'You entered that payment in advance was asked for more than once.',
    compared: 'Your answers alone.',
    innocent:
      'Freelancers often ask for a deposit, above all with new clients or after one who did not pay; equipment or travel may have to be bought first.',
  },
  next: ['stay_on_platform'],
  check: (_, { answers: { asksForAdvance: asked, threatens } }) => {
    if (asked === undefined) return lacksData('asksForAdvance');
    if (asked.value !== 'yes') return SILENT;
    const evidence = [{ field: 'asksForAdvance', claim: asked }] as const;
    if (threatens?.value !== 'yes') return raised([{ strength: 'moderate', values: [], evidence }]);
    const both = [...evidence, { field: 'threatens', claim: threatens } as const];
    return raised([{ strength: 'strong', values: [], evidence: both }]);
  },
};
