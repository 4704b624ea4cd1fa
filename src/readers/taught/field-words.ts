import { folded } from '../../candidate/text.ts';
import type { TaughtField } from './taught-site.ts';
import { wordsOf } from './words.ts';

/**
 * What pages write in front of a value, in the languages recruiting software is used in. These words say nothing of
 * anybody: a text without the form of a label is taken for one only when it is among them. Written by hand.
 */
const WORDS: Readonly<Record<TaughtField, string>> = {
  name: 'name|full name|candidate|candidate name|applicant|applicant name|nom|nom complet|candidat|nombre|nombre completo|candidato|nome|nome completo|nome e cognome|vollständiger name|bewerber|kandidat|naam|volledige naam|kandidaat|imię i nazwisko|имя|фио|氏名|姓名|이름|성명',
  headline:
    'headline|title|job title|position|role|current role|current title|current position|profession|titre|poste|fonction|título|puesto|cargo|titolo|ruolo|posizione|titel|berufsbezeichnung|stelle|beruf|functie|stanowisko|должность|職種|役職|职位|직책|직무',
  location:
    'location|current location|place|city|based in|lives in|address|residence|lieu|ville|localisation|adresse|ubicación|ciudad|lugar|localização|localidade|cidade|località|città|luogo|standort|ort|wohnort|stadt|locatie|woonplaats|plaats|lokalizacja|miasto|город|местоположение|所在地|勤務地|地点|城市|위치|지역|거주지',
  organisation:
    'organisation|organization|company|current company|employer|current employer|workplace|entreprise|société|employeur|employeur actuel|empresa|empresa actual|empleador|empregador|azienda|azienda attuale|datore di lavoro|unternehmen|firma|arbeitgeber|aktueller arbeitgeber|bedrijf|werkgever|huidige werkgever|pracodawca|компания|работодатель|会社|勤務先|公司|회사|직장',
};

/** The words of all of these labels, one by one. */
const LABEL_WORDS = new Set(Object.values(WORDS).flatMap(wordsOf));

/** A label as it is kept and compared: white space folded, without the colon at its end. */
export function labelText(text: string): string {
  return folded(text).replace(/\s?[:：]$/, '');
}

/** True when a text is a known label of the field, whatever its case. */
export function isKnownLabel(field: TaughtField, text: string): boolean {
  return WORDS[field].split('|').includes(labelText(text).toLowerCase());
}

/** True for a word such labels are made of: it can be no trace of a person. */
export function isLabelWord(word: string): boolean {
  return LABEL_WORDS.has(word);
}

/** A line taken apart where a known label of the field stands in front of its value: "Location: Lagos". */
export function withoutLabel(
  field: TaughtField,
  line: string,
): { readonly label?: string; readonly value: string } {
  const [, label = '', value = ''] = /^([^:：]{1,40})[:：]\s?(.+)$/s.exec(line) ?? [];
  return isKnownLabel(field, label) ? { label: labelText(label), value } : { value: line };
}
