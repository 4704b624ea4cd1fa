/** The one place the browser's API enters. Everything else asks the functions of this folder. */
export { default as browser } from 'webextension-polyfill';
