import { generic } from '../../src/readers/generic/generic.ts';
import { start } from './start.ts';

start([generic], { once: true });
