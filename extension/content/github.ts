import { github } from '../../src/readers/sites/github.ts';
import { start } from './start.ts';

start([github]);
