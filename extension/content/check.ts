import { generic } from '../../src/readers/generic/generic.ts';
import { startProfiles } from './start-profiles.ts';

startProfiles([generic], { once: true });
