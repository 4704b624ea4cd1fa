import { missing, type Claim, type Field } from '../../../candidate/claim.ts';
import { httpUrl } from '../../../candidate/links.ts';
import { claimOf } from '../../../candidate/text.ts';

/** Every photo of a member, with or without a frame such as "open to work"; the drawn stand-in has neither word. */
const PHOTO = /profile-(?:displayphoto|framedphoto)/;

/** The photo as a field; `absent` for the drawn stand-in, and for addresses that a saved page made its own. */
export function photoField(image: Element | undefined, at: string): Field<string> {
  return image === undefined ? missing('absent') : photoAt(widest(image), 'markup', at);
}

/** An address as a photo, without query: that holds a key which expires. */
export function photoAt(raw: string, where: Claim<string>['where'], at: string): Field<string> {
  const address = httpUrl(raw)?.replace(/[?#].*$/, '');
  return address !== undefined && PHOTO.test(address)
    ? claimOf(address, where, at, address)
    : missing('absent');
}

function widest(image: Element): string {
  const sources = (image.getAttribute('srcset') ?? '').split(/,\s+/).map(source => {
    const [address = '', width = ''] = source.trim().split(/\s+/);
    return { address, width: Number.parseFloat(width) || 0 };
  });
  const best = sources.reduce((one, other) => (other.width > one.width ? other : one));
  return best.width > 0 ? best.address : (image.getAttribute('src') ?? '');
}
