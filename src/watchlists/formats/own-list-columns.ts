import { emailsIn, websitesIn } from './contact-values.ts';
import { dayFirstDates } from './day-first-dates.ts';
import { headingKey } from './table.ts';

/** What a column of an own list can hold. `name` must be among them; all others may be missing. */
export const OWN_LIST_ROLES = [
  'name',
  'other-names',
  'type',
  'birth-date',
  'email',
  'phone',
  'website',
  'note',
  'id',
] as const;
export type OwnListRole = (typeof OWN_LIST_ROLES)[number];

/** Which column, counted from 0, holds what. */
export type OwnListColumns = Readonly<Partial<Record<OwnListRole, number>>>;

/** What the page shows before an own list is brought in. */
export interface OwnListPreview {
  readonly header: readonly string[];
  /** The first five rows. */
  readonly rows: readonly (readonly string[])[];
  /** What the columns seem to hold; a role without a likely column is absent. */
  readonly suggested: OwnListColumns;
}

/** Headings people write, without case, blanks and punctuation: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Korean, Chinese, Japanese. */
const HEADINGS: Readonly<Record<OwnListRole, string>> = {
  name:
    'name fullname completename personname candidatename candidate person names vollständigername vorundnachname nom nomcomplet nomprenom ' +
    'nombre nombrecompleto nombreyapellidos nomecompleto nominativo nome naam volledigenaam imięinazwisko имя фио полноеимя 이름 성명 姓名 名字 氏名 名前',
  'other-names':
    'othernames othername alias aliases aka alsoknownas alternativenames akas andernamen anderenamen weiterenamen autresnoms alias otrosnombres ' +
    'altrinomi outrosnomes псевдоним другиеимена 별칭 가명 别名 別名 曾用名',
  type: 'type kind entitytype category typ art kategorie tipo soort rodzaj тип 유형 구분 종류 类型 類型 種別',
  'birth-date':
    'birthdate dateofbirth dob birthday born geburtsdatum geburtstag geborenam geboren datedenaissance naissance fechadenacimiento nacimiento ' +
    'datadinascita datadenascimento geboortedatum dataurodzenia датарождения 생년월일 출생일 出生日期 生日 生年月日',
  email:
    'email emailaddress emails mail emailadresse mailadresse courriel adresseemail correo correoelectronico correoelectrónico indirizzoemail ' +
    'adresemail электроннаяпочта почта 이메일 电子邮件 邮箱 メール メールアドレス',
  phone:
    'phone phonenumber telephone telephonenumber tel mobile mobilephone mobilenumber cell telefon telefonnummer handy mobil téléphone telephone ' +
    'portable teléfono telefono móvil cellulare telefone telefoon телефон 전화 전화번호 휴대폰 电话 手机 電話 電話番号',
  website:
    'website web url homepage webseite siteweb sitio sitioweb sitoweb site strona сайт 웹사이트 홈페이지 网站 网址 ウェブサイト',
  note:
    'note notes comment comments remark remarks reason bemerkung bemerkungen notiz notizen kommentar grund remarque commentaire motif nota notas ' +
    'comentario motivo osservazioni opmerking uwagi примечание комментарий 비고 메모 사유 备注 備考 理由',
  id: 'id no nr number reference ref recordid entryid uid nummer numéro numero número número номер 번호 编号 番号',
};
const ROLE_OF = new Map(
  OWN_LIST_ROLES.flatMap(role => HEADINGS[role].split(' ').map(word => [headingKey(word), role] as const)),
);

/** What a column's values show of themselves where its heading says nothing. Names and notes look like anything. */
const SHOWS: readonly (readonly [OwnListRole, (value: string) => boolean])[] = [
  ['email', value => emailsIn(value).length > 0],
  ['website', value => websitesIn(value).length > 0],
  [
    'birth-date',
    value => value.length <= 30 && dayFirstDates(value).length > 0 && /^[\d\s/.-]+$/.test(value),
  ],
];
/** Of the values there are so many must show it: a note may hold an address by chance. */
const SHARE_THAT_SHOWS = 0.8;

/**
 * What the columns of an own list hold, as far as their headings say, and then their values. Where two columns claim
 * the same role nothing is suggested for it: the user knows better.
 */
export function suggestColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): OwnListColumns {
  const claims = new Map<OwnListRole, number[]>();
  const claim = (role: OwnListRole, column: number): void => {
    claims.set(role, [...(claims.get(role) ?? []), column]);
  };
  const unnamed: number[] = [];
  for (const [column, heading] of header.entries()) {
    const role = ROLE_OF.get(headingKey(heading));
    if (role === undefined) unnamed.push(column);
    else claim(role, column);
  }
  const byHeading = new Set(claims.keys());
  for (const column of unnamed) {
    const role = shownBy(rows.map(row => row[column]?.trim() ?? ''));
    if (role !== undefined && !byHeading.has(role)) claim(role, column);
  }
  const sure = [...claims].flatMap(([role, columns]) => (columns.length === 1 ? [[role, columns[0]]] : []));
  return Object.fromEntries(sure) as OwnListColumns;
}

function shownBy(values: readonly string[]): OwnListRole | undefined {
  const filled = values.filter(value => value !== '');
  if (filled.length === 0) return undefined;
  return SHOWS.find(([, shows]) => filled.filter(shows).length >= filled.length * SHARE_THAT_SHOWS)?.[0];
}
