import { arc } from '../../src/readers/sites/arc.ts';
import { contra } from '../../src/readers/sites/contra.ts';
import { fiverr } from '../../src/readers/sites/fiverr.ts';
import { freelancer } from '../../src/readers/sites/freelancer.ts';
import { toptal } from '../../src/readers/sites/toptal.ts';
import { wellfound } from '../../src/readers/sites/wellfound.ts';
import { startProfiles } from './start-profiles.ts';

startProfiles([arc, contra, fiverr, freelancer, toptal, wellfound]);
