import { asked } from '../../src/readers/generic/asked.ts';
import { readOnce } from './read-once.ts';

readOnce(asked);
