import { guru } from '../../src/readers/sites/guru.ts';
import { malt } from '../../src/readers/sites/malt.ts';
import { peopleperhour } from '../../src/readers/sites/peopleperhour.ts';
import { workana } from '../../src/readers/sites/workana.ts';
import { xing } from '../../src/readers/sites/xing.ts';
import { start } from './start.ts';

/** Marketplaces whose lists are read as well. */
start([guru, malt, peopleperhour, workana, xing]);
