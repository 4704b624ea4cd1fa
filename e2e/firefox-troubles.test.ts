import { tellOfTroubles } from './story/story.ts';

tellOfTroubles('firefox');
