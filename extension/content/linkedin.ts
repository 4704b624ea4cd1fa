import { linkedin } from '../../src/readers/sites/linkedin.ts';
import { start } from './start.ts';

start([linkedin]);
