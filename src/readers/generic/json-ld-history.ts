import { isoDate } from '../../candidate/iso-date.ts';
import type { Role, Study } from '../../candidate/candidate.ts';
import type { Claim } from '../../candidate/claim.ts';
import { isMasked } from '../../candidate/masked.ts';
import { claimOf, folded } from '../../candidate/text.ts';
import { isPersonNode, typesOf, type JsonLdGraph } from './json-ld-graph.ts';
import { isAddress, isJsonObject, listOf, nameOf, textOf, type JsonObject } from './json-value.ts';

/** Longer ones are paragraphs in the wrong place. */
const LONGEST = 200;

/**
 * A membership: the organisation, and what a Role says of it. schema.org puts the Role around the organisation under the
 * same property again; LinkedIn puts it inside, as `member`.
 */
interface Membership {
  readonly organisation: unknown;
  readonly role: JsonObject;
}

function membershipsOf(person: JsonObject, property: string, graph: JsonLdGraph): readonly Membership[] {
  return listOf(person[property]).map(value => {
    const node = graph.resolve(value);
    if (!isJsonObject(node)) return { organisation: node, role: {} };
    const inner = textOf(node['name']) === undefined ? node[property] : undefined;
    if (inner !== undefined) return { organisation: graph.resolve(listOf(inner)[0]), role: node };
    const member = graph.resolve(listOf(node['member'])[0]);
    return { organisation: node, role: isJsonObject(member) && isRole(member) ? member : node };
  });
}

function isRole(node: JsonObject): boolean {
  return typesOf(node).some(type => type.endsWith('Role'));
}

/** A name as one line; nothing for a mask, an address, or a paragraph. */
function lineOf(value: unknown): string | undefined {
  const line = folded(nameOf(value) ?? '');
  return /\p{L}/u.test(line) && line.length <= LONGEST && !isMasked(line) && !isAddress(line)
    ? line
    : undefined;
}

/** Names of current employers: plain text, an Organization, or a Role around one that has not ended. */
export function currentOrganisations(person: JsonObject, graph: JsonLdGraph): readonly string[] {
  return membershipsOf(person, 'worksFor', graph).flatMap(({ organisation, role }) => {
    const name = isPersonNode(organisation) ? undefined : nameOf(organisation);
    return name === undefined || isAddress(name) || textOf(role['endDate']) !== undefined ? [] : [name];
  });
}

/** Work that is dated or titled; a bare employer is not yet a role. */
export function rolesOf(person: JsonObject, graph: JsonLdGraph): readonly Claim<Role>[] {
  return membershipsOf(person, 'worksFor', graph).flatMap(({ organisation, role }) => {
    const employer = isPersonNode(organisation) ? undefined : lineOf(organisation);
    const title = isRole(role)
      ? lineOf(graph.resolve(listOf(role['roleName'] ?? role['namedPosition'])[0]))
      : undefined;
    const dates = datesOf(role);
    if (employer === undefined || (title === undefined && Object.keys(dates).length === 0)) return [];
    const work: Role = { ...(title === undefined ? {} : { title }), organisation: employer, ...dates };
    return [claimOf(work, 'json-ld', 'Person.worksFor', Object.values(work).join(', '))];
  });
}

/** schema.org lets `alumniOf` name former employers as well: only what says that it is a school counts. */
const SCHOOL = /School|College|University|EducationalOrganization/;

export function studiesOf(person: JsonObject, graph: JsonLdGraph): readonly Claim<Study>[] {
  return membershipsOf(person, 'alumniOf', graph).flatMap(({ organisation, role }) => {
    if (Array.isArray(organisation)) return [];
    if (isJsonObject(organisation) && !typesOf(organisation).some(type => SCHOOL.test(type))) return [];
    const school = lineOf(organisation);
    if (school === undefined) return [];
    return [claimOf<Study>({ school, ...datesOf(role) }, 'json-ld', 'Person.alumniOf', school)];
  });
}

function datesOf(role: JsonObject): { readonly start?: string; readonly end?: string } {
  const start = isoDate(textOf(role['startDate']) ?? '');
  const end = isoDate(textOf(role['endDate']) ?? '');
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}
