import type { Basis, Purpose } from '../../src/assessment/review/offices.ts';
import type { MessageKey } from '../platform/i18n.ts';

export const PURPOSE: Readonly<Record<Purpose, MessageKey>> = {
  crime: 'offices_for_crime',
  sanctions: 'offices_for_sanctions',
  payments: 'offices_for_payments',
  companies: 'offices_for_companies',
  identity: 'offices_for_identity',
  crypto: 'offices_for_crypto',
};

export const BASIS: Readonly<Record<Basis, MessageKey>> = {
  read: 'offices_basis_read',
  part: 'offices_basis_part',
  reported: 'offices_basis_reported',
};
