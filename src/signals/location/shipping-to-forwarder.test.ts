import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { shippingToForwarder } from './shipping-to-forwarder.ts';

const check = (shippingAddress: string) =>
  shippingToForwarder.check(candidateWith({}), contextWith({ answers: answersOf({ shippingAddress }) }));

describe('location/shipping-to-forwarder', () => {
  it.each([
    '41 Mill Road, PMB 118, Dover',
    'Brightfield Parcel Forwarding, 9 Quay Street, Wilmington',
    'The UPS Store, 12 Main Street #204',
    'Mail Boxes Etc., Via Roma 12',
    'WeWork, 10 Market Square, Dublin',
    'Virtual Office 12, High Street',
  ])('asks about "%s"', address => {
    expect(check(address)).toMatchObject({ findings: [{ strength: 'moderate', values: [address] }] });
  });

  it.each([
    'P.O. Box 118, Dubai',
    'PO Box 12, Gaborone',
    'Postfach 12, 8001 Zürich',
    'c/o Weber, Hauptstraße 5, Berlin',
    'Packstation 145, 10115 Berlin',
    'Paczkomat KRA010, Kraków',
  ])('notes "%s", an ordinary address in many places', address => {
    expect(check(address)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each([
    '12 Main Street, Suite 300, Springfield',
    'Flat 3, Freight House, 2 Station Road',
    'Hauptstraße 5, 10115 Berlin',
    'Forward Street 9, Leeds',
    '4 Parcel Lane, Kent',
    'Co. Kerry, Main Street 3',
  ])('stays silent for "%s"', address => {
    expect(check(address).outcome).toBe('silent');
  });

  it('lacks the address', () => {
    expect(shippingToForwarder.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['shippingAddress'],
    });
  });
});
