import { countriesOf } from '../places/countries.ts';
import type { Gazetteer } from '../places/gazetteer.ts';

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

/** `passed-on`: somebody else takes it in for whoever pays; `picked-up`: it waits somewhere; `door`: neither is said. */
export type Delivery = 'passed-on' | 'picked-up' | 'door';

/** What becomes of a parcel sent to an address, as far as its words say. */
export function deliveryTo(address: string): Delivery {
  const text = address.slice(0, LONGEST).normalize('NFKC');
  if (PASSED_ON.some(kind => kind.test(text))) return 'passed-on';
  return PICKED_UP.some(kind => kind.test(text)) ? 'picked-up' : 'door';
}

/** Streets come first and towns last: no more of an address names its place. */
const LAST_PARTS = 3;

/** The countries the end of a postal address can mean, ISO 3166-1 alpha-2; empty where it names no known place. */
export function countriesOfAddress(address: string, gazetteer: Gazetteer): ReadonlySet<string> {
  const parts = address
    .slice(0, LONGEST)
    .split(/[,;\n]/)
    .map(part => part.replace(/\S*\d\S*/g, ' ').trim())
    .filter(part => part !== '')
    .slice(-LAST_PARTS);
  for (const part of parts.reverse()) {
    const countries = countriesOf(gazetteer.placesOf(part));
    if (countries.size > 0) return countries;
  }
  return new Set();
}
