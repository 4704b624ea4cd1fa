import { escapedXml, type Party } from './parties.ts';

/** SECO's list with these parties, all listed. */
export function secoXml(parties: readonly Party[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<swiss-sanctions-list xmlns="http://www.sesam.admin.ch/list" list-type="whole-list" date="2026-08-01">
  <sanctions-program ssid="4000" version-date="2026-08-01" predecessor-version-date="2026-01-01">
    <program-key lang="eng">Invented</program-key>
    <program-name lang="eng">Ordinance on an invented measure</program-name>
    <sanctions-set ssid="4001" lang="eng">Invented set</sanctions-set>
    <origin>Invented</origin>
  </sanctions-program>
${parties.map(target).join('')}</swiss-sanctions-list>
`;
}

function target({ number, name, person, alias }: Party): string {
  const identity =
    person === undefined
      ? nameElement('primary-name', [['whole-name', name]])
      : nameElement('primary-name', [
          ['family-name', person.family],
          ['given-name', person.given],
        ]);
  const other = alias === undefined ? '' : nameElement('alias', [['whole-name', alias]]);
  const born =
    person === undefined
      ? ''
      : `<day-month-year ssid="${number}1" day="${person.born.day}" month="${person.born.month}" year="${person.born.year}" quality="good"/>`;
  const [kind, attributes] = person === undefined ? ['entity', ''] : ['individual', ' sex="female"'];
  return `  <target ssid="${number}" sanctions-set-id="4001">
    <sanctions-set-id>4001</sanctions-set-id>
    <${kind}${attributes}><identity ssid="${number}0" main="true">${identity}${other}${born}</identity><justification ssid="${number}9">Invented.</justification></${kind}>
    <modification modification-type="listed" enactment-date="2024-05-06" publication-date="2024-05-06" effective-date="2024-05-06"/>
  </target>
`;
}

function nameElement(type: string, parts: readonly (readonly [type: string, value: string])[]): string {
  const inner = parts.map(
    ([part, value], place) =>
      `<name-part ssid="${place}" order="${place + 1}" name-part-type="${part}"><value>${escapedXml(value)}</value></name-part>`,
  );
  return `<name ssid="1" name-type="${type}" quality="good" lang="eng">${inner.join('')}</name>`;
}
