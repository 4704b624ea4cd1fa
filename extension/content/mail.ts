import { gmail } from '../../src/readers/sites/gmail.ts';
import { startProfiles } from './start-profiles.ts';

startProfiles([gmail]);
