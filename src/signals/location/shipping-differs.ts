import { addressOf, compareAddresses } from '../address.ts';
import { overlap } from '../../places/countries.ts';
import { countriesOfAddress, deliveryTo } from '../delivery.ts';
import { agreeing, lacksData, raised, SILENT } from '../outcomes.ts';
import { type Agreement, type Context, type Signal, type Strength } from '../signal.ts';
import { FBI_2024, FBI_2025, GUIDANCE_2022, NYDFS_2024 } from '../sources.ts';

export const shippingDiffers: Signal = {
  id: 'location/shipping-differs',
  group: 'location',
  version: 1,
  strengths: ['strong', 'moderate', 'note'],
  // Both addresses are the user's word; how sure the comparison is shows in the strength.
  sureness: 'told',
  rule: 'The address for the equipment that you entered is another one than that on the document: another postcode by more than one slip, or another street with another number. Strong where it is also in another country, or goes to a mail forwarder, a rented mailbox or rented desks. Within a country people move, and have things sent to an office: moderate where you noted that the address changed after the offer, else a note. Also a note where only the number, or only the street, is another. Order, case, accents, short forms, flats and missing parts make no difference, and addresses in two scripts are compared by their numbers alone.',
  sources: [GUIDANCE_2022, FBI_2024, NYDFS_2024, FBI_2025],
  values: [
    ['shipping', '2210 Harbor Boulevard, Tacoma WA 98402'],
    ['document', 'Veldstraat 14, 9000 Gent'],
  ],
  words: {
    check: 'Address for equipment against the address on the document',
    title: 'Equipment is to go to another address than the document has',
    observed: 'Equipment is to go to “{shipping}”; the document says “{document}”.',
    compared:
      'Street, number and postcode of the two addresses you entered, allowing for order and short forms.',
    innocent:
      'A move after the document was issued, family or neighbours who are at home by day, a stay somewhere else for a while.',
    agrees: 'The address for the equipment, “{shipping}”, is that on the document, “{document}”.',
  },
  next: ['verify_delivery'],
  check: (_, context) => {
    const { idAddress, shippingAddress } = context.answers;
    if (shippingAddress === undefined) return lacksData('shippingAddress');
    if (idAddress === undefined) return lacksData('idAddress');
    const [shipping, document] = [addressOf(shippingAddress.value), addressOf(idAddress.value)];
    if (shipping === undefined) return lacksData('shippingAddress');
    if (document === undefined) return lacksData('idAddress');
    const both: Agreement = {
      values: [shippingAddress.value, idAddress.value],
      evidence: [
        { field: 'shippingAddress', claim: shippingAddress },
        { field: 'idAddress', claim: idAddress },
      ],
    };
    switch (compareAddresses(shipping, document)) {
      case 'differs':
        return raised([{ strength: strengthOf(shippingAddress.value, idAddress.value, context), ...both }]);
      case 'differs-in-part':
        return raised([{ strength: 'note', ...both }]);
      case 'same':
        return agreeing(both);
      case 'unclear':
        return SILENT;
    }
  },
};

function strengthOf(shipping: string, document: string, { answers, gazetteer }: Context): Strength {
  const [there, here] = [shipping, document].map(address => countriesOfAddress(address, gazetteer));
  const isAbroad =
    there !== undefined && here !== undefined && there.size > 0 && here.size > 0 && !overlap(there, here);
  if (isAbroad || deliveryTo(shipping) === 'passed-on') return 'strong';
  return answers.addressChangedAfterOffer?.value === 'yes' ? 'moderate' : 'note';
}
