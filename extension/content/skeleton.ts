import { answerScreens } from '../platform/page-answers.ts';
import { readersHere } from './readers-here.ts';
import { skeletonText } from './skeleton-text.ts';

/** Put in when somebody wants to report a site; answers the popup, which asks as soon as this script is there. */
const ANSWERS_FOR_MS = 10_000;

answerScreens(
  { skeleton: () => skeletonText(readersHere(), document, new URL(window.location.href)) },
  AbortSignal.timeout(ANSWERS_FOR_MS),
);
