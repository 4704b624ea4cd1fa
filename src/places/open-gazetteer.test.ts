import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place } from './gazetteer.ts';
import { offsetText } from './offset-text.ts';
import { offsetsAt } from './offsets.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { GazetteerError } from './place-index.ts';

const data = readFileSync('public/data/gazetteer.txt');
const { placesOf } = openGazetteer(data);

function places(text: string): string {
  const shown = placesOf(text).map(({ country, region }) =>
    region === undefined ? country : `${country}.${region}`,
  );
  return [...new Set(shown)].sort().join(' ');
}

describe('placesOf', () => {
  it.each([
    ['London', 'CA.08 GB.ENG'],
    ['London, Ontario', 'CA.08'],
    ['London, UK', 'GB.ENG'],
    ['London UK', 'GB.ENG'],
    ['Paris, Texas', 'US.TX'],
    ['Georgia', 'GE US.GA'],
    ['Athens, Georgia', 'US.GA'],
    ['Tbilisi, Georgia', 'GE.51'],
    ['Lagos', 'NG.05 PT.09'],
    ['Korea', 'KP KR'],
    ['Seoul, Korea', 'KR.11'],
    ['Korea, Republic of', 'KR'],
    ['Punjab', 'IN.23 PK.04'],
    ['Lahore, Punjab', 'PK.04'],
    ['Toronto, CA', 'CA.08'],
    ['San Jose, CA', 'US.CA'],
    ['New York, NY', 'US.NY'],
    ['Washington, D.C.', 'US.DC'],
    ['Wilmington, DE', 'US.DE'],
    ['Vancouver, Washington, United States', 'US.WA'],
    ['Simferopol', 'RU UA.11'],
    ['Simferopol, Ukraine', 'UA.11'],
    ['Simferopol, Russia', 'RU'],
    ['Crimea', 'RU UA.11'],
    ['Luhansk', 'RU UA.14'],
    ['Kashmir', 'IN.12 PK'],
  ])('keeps every meaning of %s and no other', (text, expected) => {
    expect(places(text)).toBe(expected);
  });

  it.each([
    ['Shenyang, Liaoning, China', 'CN.19'],
    ['沈阳', 'CN.19'],
    ['中国辽宁沈阳市', 'CN.19'],
    ['中国 辽宁 沈阳', 'CN.19'],
    ['Москва, Россия', 'RU.48'],
    ['서울특별시', 'KR.11'],
    ['日本 東京', 'JP.40'],
    ['القاهرة', 'EG.11'],
    ['Duesseldorf', 'DE.07'],
    ['Düsseldorf, Deutschland', 'DE.07'],
    ['São Paulo, Brasil', 'BR.27'],
    ['Québec', 'CA.10'],
  ])('reads %s as it is written there', (text, expected) => {
    expect(places(text)).toBe(expected);
  });

  it.each([
    ['Deutschland'],
    ['Allemagne'],
    ['Alemania'],
    ['Niemcy'],
    ['Германия'],
    ['ドイツ'],
    ['독일'],
    ['德国'],
    ['ألمانيا'],
    ['Almanya'],
    ['🇩🇪'],
  ])('knows Germany as %s', text => {
    expect(places(text)).toBe('DE');
  });

  it.each([
    ['San Francisco Bay Area', 'US.CA'],
    ['Greater Seattle Area', 'US.WA'],
    ['Seattle Metropolitan Area', 'US.WA'],
    ['Greater Toronto Area, Canada', 'CA.08'],
    ['Minneapolis-St. Paul Area', 'US.MN'],
    ['NYC', 'US.NY'],
    ['Based in Lisbon', 'PT.14'],
    ['Remote (Berlin)', 'DE.16'],
    ['Bengaluru/Bangalore', 'IN.19'],
    ['Lisbon / Warsaw', 'PL.78 PT.14'],
    ['Berlin 🇩🇪', 'DE.16'],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'GB.ENG'],
    ['🇨🇦', 'CA'],
    ['Hong Kong SAR, China', 'HK'],
    ['Kharkiv, Kharkiv Oblast, Ukraine', 'UA.07'],
  ])('sees through %s', (text, expected) => {
    expect(places(text)).toBe(expected);
  });

  it('falls back to the region or country of a town it does not know', () => {
    expect(places('Nowhereville, Kansas, USA')).toBe('US.KS');
    expect(places('Kleinkleckersdorf, Germany')).toBe('DE');
    expect(places('Odessa, Kansas')).toBe('US.KS');
  });

  it('takes no code for more than it may be', () => {
    expect(places('Monterrey, N.L.')).toBe('MX.19');
    expect(places('Chennai, TN')).toContain('IN.25');
    expect(places('Bogotá, D.C.')).toContain('CO.34');
  });

  it.each([
    'Remote',
    'Earth',
    'Worldwide',
    'in your heart',
    '127.0.0.1',
    'Europe',
    '',
    '   ',
    ',,,',
    '/',
    'de',
    'in',
  ])('finds no place in "%s"', text => {
    expect(placesOf(text)).toEqual([]);
  });

  it('gives a city one zone, a country all of its zones, and Chinese border towns the Chinese one', () => {
    expect(placesOf('Shenyang')[0]?.zones).toEqual(['Asia/Shanghai']);
    expect(placesOf('Dandong')[0]?.zones).toEqual(['Asia/Shanghai']);
    expect(placesOf('Kazakhstan')[0]?.zones.length).toBeGreaterThan(3);
    expect(placesOf('United States')[0]?.zones).toContain('Pacific/Honolulu');
  });

  /** Every zone the text can mean, by what its clocks show in winter and in summer. */
  function clocks(text: string): readonly string[] {
    const days = [new Date('2026-01-15T12:00Z'), new Date('2026-07-15T12:00Z')];
    const shown = placesOf(text).flatMap(({ zones }) =>
      zones.map(zone => days.map(day => offsetsAt([zone], day).map(offsetText).join()).join(' ')),
    );
    return [...new Set(shown.map(text => text.replaceAll('UTC', '')))].sort();
  }

  it.each([
    ['Ürümqi', ['+06:00 +06:00', '+08:00 +08:00']],
    ['Xinjiang, China', ['+06:00 +06:00', '+08:00 +08:00']],
    ['Simferopol', ['+02:00 +03:00', '+03:00 +03:00']],
    ['Crimea, Ukraine', ['+02:00 +03:00', '+03:00 +03:00']],
    ['Mariupol', ['+02:00 +03:00', '+03:00 +03:00']],
    ['Sukhumi', ['+03:00 +03:00', '+04:00 +04:00']],
    ['Coyhaique, Chile', ['-03:00 -03:00']],
    ['Kiritimati', ['+14:00 +14:00']],
    ['Lord Howe Island', ['+11:00 +10:30']],
    ['Chatham Islands', ['+13:45 +12:45']],
    ['Adelaide', ['+10:30 +09:30']],
    ['Darwin', ['+09:30 +09:30']],
    ['Broken Hill', ['+10:30 +09:30', '+11:00 +10:00']],
    ['Mumbai', ['+05:30 +05:30']],
    ['Kathmandu', ['+05:45 +05:45']],
    ['Yangon', ['+06:30 +06:30']],
    ["St. John's, Newfoundland", ['-03:30 -02:30']],
    ['Phoenix, AZ', ['-07:00 -07:00']],
    ['Navajo Nation', ['-07:00 -06:00']],
    ['Gallup, New Mexico', ['-07:00 -06:00']],
    ['Indianapolis', ['-05:00 -04:00']],
    ['Evansville, Indiana', ['-06:00 -05:00']],
    ['El Paso, Texas', ['-07:00 -06:00']],
    ['Ciudad Juárez', ['-07:00 -06:00']],
    ['Phenix City, Alabama', ['-05:00 -04:00', '-06:00 -05:00']],
    ['Dandong', ['+08:00 +08:00']],
    ['Sinuiju', ['+09:00 +09:00']],
    ['Blagoveshchensk', ['+05:00 +05:00', '+09:00 +09:00']],
    ['Narva', ['+02:00 +03:00']],
    ['Ponta Delgada', ['-01:00 +00:00']],
    ['Azores', ['-01:00 +00:00']],
    ['Tenerife', ['+00:00 +01:00']],
    ['Galapagos', ['-06:00 -06:00']],
  ])('knows the clocks of %s', (text, expected) => {
    expect(clocks(text)).toEqual(expected);
  });

  it('knows every clock of a region that has several', () => {
    const wide = { 'Window Rock, Arizona': 3, Indiana: 2, Oregon: 2, Florida: 2, Tennessee: 2, Kansas: 2 };
    for (const [text, least] of Object.entries(wide)) {
      expect(clocks(text).length, text).toBeGreaterThanOrEqual(least);
    }
  });

  it('gives a town no clock that its country does not have', () => {
    const keys = data.toString('utf8').split('\n').slice(4);
    const cities = fc.nat(keys.length - 1).map(at => keys[at]?.split('\t')[0] ?? '');
    const elsewhere = new Set(['RU', 'UA', 'GE']);
    fc.assert(
      fc.property(
        cities.filter(key => !key.startsWith('=')),
        key => {
          for (const { country, zones } of placesOf(key)) {
            const whole = placesOf(new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? '');
            const own = whole.filter(place => place.country === country).flatMap(place => place.zones);
            if (!elsewhere.has(country)) for (const zone of zones) expect(own, key).toContain(zone);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never fails, and answers a megabyte at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        for (const { country, zones } of placesOf(text)) {
          expect(country).toMatch(/^[A-Z]{2}$/);
          expect(zones.length).toBeGreaterThan(0);
        }
      }),
    );
    expect(placesOf('London, '.repeat(130_000))).toEqual([]);
    expect(placesOf('a'.repeat(1_000_000))).toEqual([]);
  });

  it('narrows: a text with its country never means more countries than without', () => {
    const cities = fc.constantFrom(
      'London',
      'Paris',
      'Lagos',
      'Odessa',
      'Hyderabad',
      'San Jose',
      'Shenyang',
      'Toledo',
    );
    const countriesIn = (found: readonly Place[]) => found.map(({ country }) => country);
    fc.assert(
      fc.property(cities, fc.nat(), (city, choice) => {
        const meant = countriesIn(placesOf(city));
        const country = meant[choice % meant.length] ?? '';
        const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? '';
        expect(new Set(countriesIn(placesOf(`${city}, ${name}`)))).toEqual(new Set([country]));
      }),
    );
  });
});

describe('the gazetteer data', () => {
  const lines = data.toString('utf8').split('\n');

  it('is small, sorted, and holds each key once', () => {
    expect(data.length).toBeLessThan(700_000);
    const keys = lines.slice(4).map(line => line.slice(0, line.indexOf('\t')));
    expect(keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key)).toBe(true);
  });

  it('finds every key it holds', () => {
    const { placesOf: find } = openGazetteer(data);
    const unread = lines
      .slice(4)
      .map(line => line.slice(0, line.indexOf('\t')))
      .filter(key => !key.startsWith('=') && key.length <= 200 && find(key).length === 0);
    expect(unread).toEqual([]);
  });

  it('names time zones this runtime knows', () => {
    for (const timeZone of lines[1]?.split(' ') ?? []) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });

  it('opens from bytes and from text alike, and refuses anything else', () => {
    expect(openGazetteer(data.toString('utf8')).placesOf('Leeds')).toEqual(placesOf('Leeds'));
    expect(() => openGazetteer('<html>')).toThrow(GazetteerError);
    expect(() => openGazetteer('')).toThrow(GazetteerError);
  });
});
