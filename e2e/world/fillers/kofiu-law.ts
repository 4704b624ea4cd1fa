import { escapedXml, type Party, spokenDay } from './parties.ts';

/** The serial number of the newest notice: what a search tells, and what fetches it. */
export const NOTICE_NUMBER = '2100000267282';
const NOTICE = '금융거래등제한대상자 지정 및 지정 취소에 관한 규정';

/** What the search of law.go.kr answers: one notice, in force. */
export function noticeSearch(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<AdmRulSearch><target>admrul</target><키워드>${NOTICE}</키워드><section>admRulNm</section><totalCnt>1</totalCnt><page>1</page><numOfRows>1</numOfRows><resultCode>00</resultCode><resultMsg>success</resultMsg>
<admrul id="1"><행정규칙일련번호>${NOTICE_NUMBER}</행정규칙일련번호><행정규칙명><![CDATA[${NOTICE}]]></행정규칙명><행정규칙종류>고시</행정규칙종류><발령일자>20260805</발령일자><발령번호>2026-9</발령번호><소관부처명>금융위원회</소관부처명><현행연혁구분>현행</현행연혁구분><행정규칙ID>29577</행정규칙ID><시행일자>20260805</시행일자></admrul>
</AdmRulSearch>
`;
}

/** The notice with these parties in its annex, numbered, a line each. */
export function kofiuLaw(parties: readonly Party[]): string {
  const lines = parties.map(({ name, person, alias }, place) => {
    const listed = person === undefined ? name : `${person.family.toUpperCase()}, ${person.given}`;
    const other = alias === undefined ? '' : ` (a.k.a. ${alias})`;
    const born = person === undefined ? '' : `; DOB ${spokenDay(person.born)}; nationality Ruritania`;
    return escapedXml(`${place + 1}. ${listed}${other}${born}`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<AdmRulService><행정규칙기본정보><행정규칙일련번호>${NOTICE_NUMBER}</행정규칙일련번호><행정규칙명><![CDATA[${NOTICE}]]></행정규칙명><행정규칙종류>고시</행정규칙종류><발령일자>20260805</발령일자><발령번호>2026-9</발령번호><소관부처명>금융위원회</소관부처명><시행일자>20260805</시행일자></행정규칙기본정보>
<조문내용><![CDATA[제1조(목적) 이 규정은 금융거래등제한대상자의 지정 및 지정 취소에 관한 사항을 정함을 목적으로 한다.]]></조문내용>
<별표><별표단위 별표키="000100E"><별표번호>0001</별표번호><별표가지번호>00</별표가지번호><별표구분>별표</별표구분><별표제목><![CDATA[금융거래등제한대상자]]></별표제목><별표내용><![CDATA[
${lines.join('\n')}
]]></별표내용></별표단위></별표></AdmRulService>
`;
}
