import { Drafts } from './drafts.ts';
import { kofiuItems } from './kofiu-law-xml-items.ts';
import { addKofiuItem, kofiuTypeOf } from './kofiu-law-xml-party.ts';
import { NotThisFormat, type Parser } from './parser.ts';
import { readXmlParties, textOf, type XmlElement } from './xml-parties.ts';

/** The notice at the National Law Information Center, by its name. */
export const KOFIU_PAGE = `https://www.law.go.kr/${['행정규칙', '금융거래등제한대상자지정및지정취소에관한규정'].map(encodeURIComponent).join('/')}`;

/** With fewer numbered parties it is another notice, or the answer to a wrong key. The real one has 1,066. */
const FEWEST_ITEMS = 10;
/** Parts of the notice that hold numbered items of another kind, or none. */
const NOT_READ = new Set(['부칙', '제개정이유', '첨부파일', '개정문']);
const BREATHE_EVERY_ITEMS = 100;

/**
 * Parses the notice of South Korea's Financial Intelligence Unit as law.go.kr's DRF gives it out
 * (`lawService.do?target=admrul&type=XML`): the parties are numbered lines in the text of its annex.
 *
 * Unverified: no real answer was at hand. The elements (`AdmRulService`, `행정규칙기본정보`, `별표내용`, `조문내용`) are those others
 * read; the wording of the lines is as one of them reads them and as the parties were transcribed for the TSV. So the whole
 * text is searched, under any root, and ids are `KF-` and the number, as in the TSV.
 *
 * @throws NotThisFormat when a whole file has fewer than ten numbered parties, besides what `readXmlParties` refuses.
 */
export const parseKofiuLawXml: Parser = async (files, parsing) => {
  const texts: string[] = [];
  let publishedAt: string | undefined;
  const layout = {
    isParty: (name: string, depth: number) => depth === 1 && !NOT_READ.has(name),
    cdataLines: true,
  };
  const { terminated } = await readXmlParties(files.entries ?? [], layout, parsing, part => {
    if (part.name === '행정규칙기본정보') publishedAt = dayOf(part);
    else texts.push(...allTextOf(part));
    return 'aside';
  });
  const items = kofiuItems(texts.join('\n'));
  if (terminated && items.length < FEWEST_ITEMS) throw new NotThisFormat('no numbered parties');
  const drafts = new Drafts();
  for (const [at, item] of items.entries()) {
    addKofiuItem(drafts.begin(`KF-${item.number}`, kofiuTypeOf(item)), item);
    if (at % BREATHE_EVERY_ITEMS === 0) await parsing.breathe();
  }
  parsing.onRows?.(items.length);
  return drafts.finish(
    parsing,
    { rows: items.length, malformed: 0, terminated },
    { page: () => KOFIU_PAGE, ...(publishedAt === undefined ? {} : { publishedAt }) },
  );
};

function allTextOf(element: XmlElement): readonly string[] {
  return [element.text, ...element.children.flatMap(allTextOf)];
}

/** `발령일자` and `시행일자` are eight digits. */
function dayOf(about: XmlElement): string | undefined {
  const date = textOf(about, '발령일자') || textOf(about, '시행일자');
  const [, year, month, day] = /^(\d{4})[-.]?(\d{2})[-.]?(\d{2})/.exec(date) ?? [];
  return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`;
}
