import { upwork } from '../../src/readers/sites/upwork.ts';
import { start } from './start.ts';

start([upwork]);
