/** The digits of the numbers in han-table.ts, 0 first: what ASCII has that needs no escape in a string. */
export const HAN_DIGITS =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&()*+,-./:;<=>?@[]^_`{|}~ ';
