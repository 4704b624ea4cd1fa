import { linkedinHiring } from '../../src/readers/sites/linkedin-hiring.ts';
import { start } from './start.ts';

start([linkedinHiring]);
