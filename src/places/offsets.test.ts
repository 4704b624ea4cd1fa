import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetText } from './offset-text.ts';
import { offsetsAt } from './offsets.ts';

const WINTER = new Date('2026-01-15T12:00:00Z');
const SUMMER = new Date('2026-07-15T12:00:00Z');

describe('offsetsAt', () => {
  it.each([
    ['Asia/Shanghai', 480, 480],
    ['Asia/Kathmandu', 345, 345],
    ['America/St_Johns', -210, -150],
    ['Europe/London', 0, 60],
    ['Australia/Lord_Howe', 660, 630],
    ['Pacific/Kiritimati', 840, 840],
    ['Pacific/Pago_Pago', -660, -660],
  ])('knows %s in winter and in summer', (zone, winter, summer) => {
    expect(offsetsAt([zone], WINTER)).toEqual([winter]);
    expect(offsetsAt([zone], SUMMER)).toEqual([summer]);
  });

  it('changes at the very minute of the change', () => {
    expect(offsetsAt(['Europe/Berlin'], new Date('2026-03-29T00:59:59Z'))).toEqual([60]);
    expect(offsetsAt(['Europe/Berlin'], new Date('2026-03-29T01:00:00Z'))).toEqual([120]);
  });

  it('gives each offset once, rising', () => {
    expect(offsetsAt(['Europe/Berlin', 'Europe/Paris', 'Europe/London'], WINTER)).toEqual([0, 60]);
  });

  it('gives nothing rather than half an answer', () => {
    expect(offsetsAt(['Europe/Berlin', 'Etc/Nowhere'], WINTER)).toEqual([]);
    expect(offsetsAt(['Europe/Berlin'], new Date('soon'))).toEqual([]);
  });

  it('gives whole minutes within a day at any time in our age', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, instant => {
        const [offset = NaN] = offsetsAt(['America/New_York'], instant);
        expect([-300, -240]).toContain(offset);
      }),
    );
  });

  it('writes offsets as people read them', () => {
    expect([330, -210, 0].map(offsetText)).toEqual(['UTC+05:30', 'UTC-03:30', 'UTC+00:00']);
  });
});
