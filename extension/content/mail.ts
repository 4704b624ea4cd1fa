import { gmail } from '../../src/readers/sites/gmail.ts';
import { start } from './start.ts';

start([gmail]);
