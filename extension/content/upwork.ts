import { upwork } from '../../src/readers/sites/upwork.ts';
import { withPhotoHash } from './photo-hash.ts';
import { start } from './start.ts';

start([upwork], { withPhotoHash });
