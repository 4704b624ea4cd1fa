import { type Delivery, deliveryTo } from '../delivery.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal, type Strength } from '../signal.ts';
import { GUIDANCE_2023 } from '../sources.ts';

const STRENGTH: Readonly<Record<Delivery, Strength | undefined>> = {
  'passed-on': 'moderate',
  'picked-up': 'note',
  door: undefined,
};

export const shippingToForwarder: Signal = {
  id: 'location/shipping-to-forwarder',
  group: 'location',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'literal',
  rule: 'The address for the equipment that you entered names a mail forwarder, a rented mailbox (PMB, UPS Store, Mail Boxes Etc.) or rented desks. A post office box, “c/o”, a parcel locker and a pick-up point are a note: in many countries they are the ordinary address.',
  sources: [GUIDANCE_2023],
  values: [['shipping', '41 Mill Road, PMB 118, Dover']],
  words: {
    check: 'Kind of address for the equipment',
    title: 'Equipment is to go to a mailbox or to somebody who sends it on',
    observed:
      'Equipment is to go to “{shipping}”, which reads like a mailbox or like somebody who sends things on.',
    compared:
      'The words of the address with the names of mail forwarders, rented mailboxes and pick-up points.',
    innocent:
      'No door where parcels can be left, nobody at home by day, a flat shared with others, a desk rented for work.',
  },
  next: ['verify_delivery'],
  check: (_, { answers: { shippingAddress } }) => {
    if (shippingAddress === undefined) return lacksData('shippingAddress');
    const strength = STRENGTH[deliveryTo(shippingAddress.value)];
    if (strength === undefined) return SILENT;
    const evidence = [{ field: 'shippingAddress', claim: shippingAddress }] as const;
    return raised([{ strength, values: [shippingAddress.value], evidence }]);
  },
};
