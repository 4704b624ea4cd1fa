/** For tests only: effects that wait for a frame run at once, and none is left for when the page of a test file is gone. */
import { options } from 'preact';

options.requestAnimationFrame = effects => {
  setTimeout(effects);
};
