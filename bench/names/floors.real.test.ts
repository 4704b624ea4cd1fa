import { beforeAll, describe, expect, it } from 'vitest';
import { compareNames } from '../../src/names/compare.ts';
import { accuracyOf } from './accuracy.ts';
import { alertsOf } from './alerts.ts';
import { engine } from './countersign.ts';
import { type AlertFigures, type RetrievalFigures, type ScorerFigures } from './figures.ts';
import { ALERT_GOALS, HAN_GOAL, PAIR_GOALS, reaches, SEARCH_GOALS } from './floors.ts';
import { hanFigures } from './han.ts';
import { listedKoreans } from './listed-koreans.ts';
import { retrievalOf } from './retrieval.ts';
import { corpusOf, listedQueries, namesFolder, ordinaryQueries } from './sets.ts';

const folder = namesFolder() ?? '';
if (folder === '') console.log('Skipped: the labelled names are not in ../shared/names.');

/** What has to be reached whatever the machine; times are for `npm run bench:names`. */
describe.skipIf(folder === '')('the floors of the names part', () => {
  let ours: ScorerFigures | undefined;
  let found: RetrievalFigures | undefined;
  let alerts: AlertFigures | undefined;
  beforeAll(async () => {
    [ours] = accuracyOf(engine, folder);
    const { retriever } = engine;
    if (retriever === undefined) return;
    const search = {
      rows: corpusOf(folder, '100k'),
      listed: listedQueries(folder),
      ordinary: ordinaryQueries(folder),
    };
    found = await retrievalOf(retriever, '100k', { ...search, ordinary: [] });
    alerts = await alertsOf(retriever, search);
  }, 170_000);

  it.each(PAIR_GOALS)('$what: $floor', goal => {
    const measures = ours?.views[goal.view]?.whole;
    expect(measures?.[goal.measure]).toBeGreaterThanOrEqual(goal.floor);
  });

  it(`${HAN_GOAL.what}: ${HAN_GOAL.floor}`, () => {
    const { hangul, latinOfHangul } = hanFigures(
      listedKoreans(),
      (a, b) => compareNames(a, b, 'person').same,
    );
    expect(Math.min(hangul, latinOfHangul)).toBeGreaterThanOrEqual(HAN_GOAL.floor);
  });

  it.each(ALERT_GOALS)('$what: $floor in 1,000', goal => {
    const level = alerts?.levels.find(each => each.found === goal.found);
    expect(level?.alerts ?? Infinity).toBeLessThanOrEqual(goal.floor);
  });

  const goals = SEARCH_GOALS['100k'];
  it.each([
    { goal: goals.first, value: () => found?.hits.first },
    { goal: goals.tenth, value: () => found?.hits.tenth },
    { goal: goals.bytes, value: () => (found?.bytes ?? Infinity) / 1e6 },
  ])('$goal.what: $goal.floor', ({ goal, value }) => {
    const measured = value() ?? NaN;
    expect(goal === undefined || reaches(goal, measured, goal.floor), `measured ${measured}`).toBe(true);
  });
});
