import { tellStory } from './story/story.ts';

tellStory('firefox');
