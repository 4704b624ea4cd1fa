import { arc } from '../../src/readers/sites/arc.ts';
import { contra } from '../../src/readers/sites/contra.ts';
import { fiverr } from '../../src/readers/sites/fiverr.ts';
import { freelancer } from '../../src/readers/sites/freelancer.ts';
import { guru } from '../../src/readers/sites/guru.ts';
import { malt } from '../../src/readers/sites/malt.ts';
import { peopleperhour } from '../../src/readers/sites/peopleperhour.ts';
import { toptal } from '../../src/readers/sites/toptal.ts';
import { wellfound } from '../../src/readers/sites/wellfound.ts';
import { workana } from '../../src/readers/sites/workana.ts';
import { xing } from '../../src/readers/sites/xing.ts';
import { start } from './start.ts';

start([arc, contra, fiverr, freelancer, guru, malt, peopleperhour, toptal, wellfound, workana, xing]);
