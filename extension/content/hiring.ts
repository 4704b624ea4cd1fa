import { shadowRootsIn } from '../../src/readers/generic/open-roots.ts';
import { ashby } from '../../src/readers/sites/ashby.ts';
import { greenhouse } from '../../src/readers/sites/greenhouse.ts';
import { indeed } from '../../src/readers/sites/indeed.ts';
import { lever } from '../../src/readers/sites/lever.ts';
import { smartrecruiters } from '../../src/readers/sites/smartrecruiters.ts';
import { workable } from '../../src/readers/sites/workable.ts';
import { workday } from '../../src/readers/sites/workday.ts';
import { withPhotoHash } from './photo-hash.ts';
import { startProfiles } from './start-profiles.ts';

startProfiles([indeed, greenhouse, lever, ashby, workable, smartrecruiters, workday], {
  withPhotoHash,
  shadowRootsIn,
});
