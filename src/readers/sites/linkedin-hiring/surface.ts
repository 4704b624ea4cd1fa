import { blankCandidate, type Candidate, type Role } from '../../../candidate/candidate.ts';
import { isMissing, many, missing, type Claim } from '../../../candidate/claim.ts';
import { claimOf } from '../../../candidate/text.ts';
import { isPartialName } from '../../generic/partial-name.ts';
import { all, textAt } from '../linkedin/elements.ts';
import { photoField } from '../linkedin/photo.ts';
import { currentEmployer } from '../linkedin/roles.ts';
import { NOBODY } from '../linkedin/subject.ts';
import { shown } from '../linkedin/top-lines.ts';

/** One of the products, and how it marks what it shows; the marks are data attributes, which are not translated. */
export interface Surface {
  /** For health reports. */
  readonly id: string;
  readonly selectors: readonly string[];
  /** The path of a profile; its first group is the id. */
  readonly profile: RegExp;
  readonly list: RegExp;
  /** The part of a profile page that is about the person. */
  readonly pageIn: (document: Document) => Element | null;
  /** The link from a row to its profile. */
  readonly link: string;
  /** Where the lines about somebody stand, in a row and on a profile. */
  readonly at: Readonly<Record<Candidate['extent'], Lines>>;
  readonly photo: string;
  readonly rowsIn: (document: Document) => readonly Element[];
  readonly rolesIn: (part: Element, extent: Candidate['extent']) => readonly Claim<Role>[];
  /** What only this product shows. */
  readonly more?: (part: Element) => Partial<Candidate>;
}

interface Lines {
  readonly name: string;
  readonly headline: string;
  readonly location: string;
}

/** The person a row or a profile shows; nothing for somebody out of reach, and where there is no name yet. */
export function readPerson(
  surface: Surface,
  part: Element,
  url: URL,
  id: string,
  extent: Candidate['extent'],
): Candidate | undefined {
  const at = surface.at[extent];
  const name = textAt(part, at.name);
  if (name === '' || NOBODY.test(name)) return undefined;
  const roles = many(surface.rolesIn(part, extent), extent === 'row' ? 'absent' : 'not-loaded');
  return {
    ...blankCandidate('linkedin-hiring', url, id, 'public-code', extent),
    name: claimOf(name, 'markup', at.name, name),
    partialName: isPartialName(name),
    headline: shown(textAt(part, at.headline), at.headline),
    location: shown(textAt(part, at.location), at.location),
    photo: photoField(part.querySelector(surface.photo) ?? undefined, surface.photo),
    experience: roles,
    currentOrganisation: currentEmployer(roles) ?? missing(isMissing(roles) ? roles.missing : 'absent'),
    ...surface.more?.(part),
  };
}

/**
 * The one element nearest to another that a selector finds: the first around it that holds any holds exactly one. Where
 * `alone` is given, what is around must hold one of those and no more, lest a neighbour's value is taken.
 */
export function nearest(from: Element, selector: string, alone?: string): Element | undefined {
  for (let around = from.parentElement; around; around = around.parentElement) {
    if (alone !== undefined && all(around, alone).length > 1) return undefined;
    const found = all(around, selector);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}
