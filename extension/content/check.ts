import { asked } from '../../src/readers/generic/asked.ts';
import { startProfiles } from './start-profiles.ts';

startProfiles([asked], { once: true });
