import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, compareAddresses, type Likeness } from './address.ts';

function likeness(a: string, b: string): Likeness | undefined {
  const [one, other] = [addressOf(a), addressOf(b)];
  return one && other && compareAddresses(one, other);
}

describe('compareAddresses', () => {
  it.each([
    ['12 Main Street, Springfield, IL 62701', '12 main st., springfield il 62701-1234'],
    ['12 Main St Apt 4, Springfield, IL 62701', 'Apt. 4, 12 Main Street, Springfield IL'],
    ['Hauptstraße 5, 10115 Berlin', 'Hauptstr. 5, D-10115 Berlin, Deutschland'],
    ['Haupt Str. 5, 10115 Berlin', 'Berlin 10115, Hauptstrasse 5'],
    ['Calle Mayor, 5, 3º izq., 28013 Madrid', 'C/ Mayor 5, Madrid 28013'],
    ['12, rue de la Paix, 75002 Paris', '12 R. de la Paix 75002 PARIS'],
    ['Av. Paulista 1578, São Paulo, 01310-200', 'Avenida Paulista, 1578 - Sao Paulo - SP, 01310-200'],
    ['ул. Ленина, д. 5, кв. 12, Казань 420111', '420111, Казань, улица Ленина 5-12'],
    ['221B Baker Street, London NW1 6XE', 'Baker St 221b, London, NW16XE'],
    ['ul. Długa 7/3, 31-146 Kraków', 'Dluga 7 m. 3, 31146 Krakow'],
    ['Veldstraat 14, 9000 Gent', '14 Veldstr., Gent 9000'],
    ['350 5th Avenue, New York, NY 10118', '350 Fifth Ave, New York NY 10118'],
    ['ul. Lenina 5, Kazan 420111', 'Lenin street 5, Kazan 420111'],
    ['東京都千代田区丸の内1-9-1', '東京都千代田区丸の内１丁目９−１'],
  ])('finds no difference in "%s" and "%s"', (a, b) => {
    expect(['same', 'unclear']).toContain(likeness(a, b));
    expect(['same', 'unclear']).toContain(likeness(b, a));
  });

  it.each([
    ['Veldstraat 14, 9000 Gent', '2210 Harbor Boulevard, Unit 8, Tacoma WA 98402'],
    ['12 Main Street, Springfield, IL 62701', '99 Oak Avenue, Portland, OR 97205'],
    ['12 Main Street, Springfield', '99 Oak Avenue, Springfield'],
    ['12 Main St, Springfield', '99 Oak St, Springfield'],
    ['Hauptstraße 5, 10115 Berlin', 'Hauptstraße 5, 80331 München'],
    ['ул. Ленина, д. 5, Казань', 'ул. Мира, д. 8, Казань'],
    ['Calle Mayor, 5, 28013 Madrid', 'Gran Vía, 44, 28013 Madrid'],
    ['10 High Street, London NW1 6XE', '10 High Street, Leeds LS1 4AP'],
    ['ул. Ленина, д. 5, Казань 420111', 'ул. Мира, д. 8, Москва 101000'],
  ])('tells "%s" from "%s"', (a, b) => {
    expect(likeness(a, b)).toBe('differs');
    expect(likeness(b, a)).toBe('differs');
  });

  it.each([
    ['12 Main Street, Springfield, IL 62701', '21 Main Street, Springfield, IL 62701'],
    ['Hauptstraße 5, 10115 Berlin', 'Hauptstraße 7, 10115 Berlin'],
    ['12 Main Street, Springfield, IL 62701', 'PO Box 12, Portland, OR 97205'],
  ])('finds "%s" and "%s" apart in one thing only', (a, b) => {
    expect(likeness(a, b)).toBe('differs-in-part');
  });

  it.each([
    ['one street in two languages', 'Rue de la Loi 200, 1040 Bruxelles', 'Wetstraat 200, 1040 Brussel'],
    ['two scripts', 'ул. Ленина, 5, Казань', '5 Lenin Street, Kazan'],
    ['a slip in the postcode', 'Hauptstraße 5, 10115 Berlin', 'Hauptstraße 5, 10151 Berlin'],
    ['a box for a house', '12 Main Street, Springfield, IL 62701', 'PO Box 12, Springfield, IL 62701'],
  ])('says nothing of %s', (_, a, b) => {
    expect(likeness(a, b)).toBe('unclear');
  });

  it.each(['', 'Lisbon', '12', 'x'.repeat(500), ',,,', '🏠'])('takes "%s" for no address', text => {
    expect(addressOf(text)).toBeUndefined();
  });

  it('finds every address the same, whatever the order of its parts, its case and its accents', () => {
    const parts = fc.shuffledSubarray(['12 Main Street', 'Apt 4', 'Springfield', 'IL 62701'], {
      minLength: 4,
    });
    fc.assert(
      fc.property(parts, fc.boolean(), (order, upper) => {
        const text = order.join(', ');
        const other = (upper ? text.toUpperCase() : text).replace('Street', 'St.');
        expect(['same', 'unclear']).toContain(
          likeness('12 Main Street, Apt 4, Springfield, IL 62701', other),
        );
      }),
    );
  });

  it('never fails, agrees with itself, and does not mind which comes first', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(['same', 'unclear', undefined]).toContain(likeness(a, a));
      }),
    );
  });
});
