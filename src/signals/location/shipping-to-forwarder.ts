import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal, type Strength } from '../signal.ts';
import { FBI_2024, FBI_2025 } from '../sources.ts';

/** Longer texts are no address. */
const LONGEST = 2000;

/** Where somebody else takes a parcel in for whoever pays: mail sent on, rented mailboxes, rented desks. */
const PASSED_ON: readonly RegExp[] = [
  /\bpmb ?#?\d/iu,
  /\b(?:mail|parcel|package|freight) ?forward(?:ing|ers?)?\b|\bforwarding\b/iu,
  /\bfreight (?:services?|logistics|company|terminal)\b|\breship(?:ping|per)?\b/iu,
  /\b(?:the )?ups store\b|\bmail ?boxes etc\b|\bpostnet\b|\bpostal annex\b|\bpak ?mail\b|\banytime mailbox\b|\bvirtual (?:office|mailbox|address)\b/iu,
  /\b(?:shipito|stackry|myus\.com|planet express|forward2me|qwintry|viabox|opas|borderlinx|earth class mail|ipostal1)\b/iu,
  /\b(?:wework|regus|servcorp|mindspace|industrious|impact hub|co-?working)\b/iu,
];

/** Where people who have no doorstep, or are out by day, take in what they order. */
const PICKED_UP: readonly RegExp[] = [
  /\bp\.? ?o\.? ?box\b|\bpost ?office box\b|\bpostfach\b|\bpostbus\b|\bbo[iî]te postale\b|\bapartado (?:de correos|postal)\b|\bcaixa postal\b|а\/я/iu,
  /(?:^|[\s,;])c\/o\b|\bcare of\b/iu,
  /\bpack(?:station|shop)\b|\bpaketshop\b|\b(?:parcel|amazon) ?(?:locker|shop|point)\b|\bpaczkomat\w*|\binpost\b|\bpoint relais\b|\bposte restante\b|\bpostlagernd\b/iu,
];

export const shippingToForwarder: Signal = {
  id: 'location/shipping-to-forwarder',
  group: 'location',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'literal',
  rule: 'The address for the equipment that you entered names a mail forwarder, a rented mailbox (PMB, UPS Store, Mail Boxes Etc.) or rented desks. A post office box, “c/o”, a parcel locker and a pick-up point are a note: in many countries they are the ordinary address.',
  sources: [FBI_2024, FBI_2025],
  values: [['shipping', '41 Mill Road, PMB 118, Dover']],
  words: {
    check: 'Kind of address for the equipment',
    title: 'Equipment is to go to a mailbox or to somebody who sends it on',
    observed: 'Equipment is to go to “{shipping}”.',
    compared:
      'The words of the address with the names of mail forwarders, rented mailboxes and pick-up points.',
    innocent:
      'No door where parcels can be left, nobody at home by day, a flat shared with others, a desk rented for work.',
  },
  next: ['verify_delivery'],
  check: (_, { answers: { shippingAddress } }) => {
    if (shippingAddress === undefined) return lacksData('shippingAddress');
    const strength = strengthOf(shippingAddress.value.slice(0, LONGEST).normalize('NFKC'));
    if (strength === undefined) return SILENT;
    const evidence = [{ field: 'shippingAddress', claim: shippingAddress }] as const;
    return raised([{ strength, values: [shippingAddress.value], evidence }]);
  },
};

function strengthOf(address: string): Strength | undefined {
  if (PASSED_ON.some(kind => kind.test(address))) return 'moderate';
  return PICKED_UP.some(kind => kind.test(address)) ? 'note' : undefined;
}
