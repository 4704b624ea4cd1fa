import { behance } from '../../src/readers/sites/behance.ts';
import { dribbble } from '../../src/readers/sites/dribbble.ts';
import { gitlab } from '../../src/readers/sites/gitlab.ts';
import { kaggle } from '../../src/readers/sites/kaggle.ts';
import { stackoverflow } from '../../src/readers/sites/stackoverflow.ts';
import { withPhotoHash } from './photo-hash.ts';
import { startProfiles } from './start-profiles.ts';

startProfiles([behance, dribbble, gitlab, kaggle, stackoverflow], { withPhotoHash });
