import b from '../platform/browser.ts';
console.log(b.runtime.id);
