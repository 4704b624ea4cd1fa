/**
 * The styles of the marks in the page: strings, because they go into constructed sheets. `:host` is `!important`
 * since a page's rule for every `div` would win otherwise; inside, the page's rules end. No `light-dark()`: it
 * came with Chrome 123, and 120 is supported.
 */
const HOST = `
:host { all: initial !important; z-index: 2147483647 !important; position:`;

/** The mark of the page, in its corner. */
export const CORNER_STYLE = `${HOST} fixed !important; inset: auto 16px 16px auto !important; }
button { margin: 0 0 0 auto; }
ul { margin: 0 0 8px; }
`;

/**
 * The marks of rows: a point at the start of the page, from which each is moved to its row. Absolute, so that they
 * scroll with the page without any help.
 */
export const ROWS_STYLE = `${HOST} absolute !important; inset: 0 auto auto 0 !important; }
div { position: absolute; top: 0; left: 0; width: 16px; height: 16px; }
div:has([aria-expanded=true]) { z-index: 1; }
div[hidden] { display: none; }
button { --size: 16px; --padding: 0; --glyph: 14px; --shadow: none; position: relative; }
button::after { content: ''; position: absolute; inset: -5px; }
ul { position: absolute; top: 20px; left: 0; margin: 0; }
`;

/** What all marks have in common. */
export const CARD_STYLE = `
div {
  --surface: #fff; --line: #d5d9df; --ink: #1d232b; --focus: #1f4f9c;
  --quiet: #55606d; --ask: #8a5a00; --resolve: #a04000; --listed: #b00020;
}
@media (prefers-color-scheme: dark) {
  div {
    --surface: #171b21; --line: #3a434f; --ink: #e6eaef; --focus: #92bbff;
    --quiet: #a5b0bd; --ask: #e5b54a; --resolve: #ff9b5e; --listed: #ff8b93;
  }
}
* { box-sizing: border-box; }
button {
  display: block; width: var(--size, 36px); height: var(--size, 36px); padding: var(--padding, 6px);
  border: 1px solid var(--line); border-radius: 50%; background: var(--surface); color: var(--quiet);
  box-shadow: var(--shadow, 0 1px 4px #0004); cursor: pointer;
}
[data-state=ask] { color: var(--ask); }
[data-state=resolve] { color: var(--resolve); }
[data-state=possible-match] { color: var(--listed); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
svg { display: block; width: var(--glyph, 22px); height: var(--glyph, 22px); }
path { fill: none; stroke: currentcolor; stroke-width: 2; stroke-linejoin: round; }
.filled { fill: currentcolor; }
.dashed { stroke-dasharray: 3.4 2.57; }
.sign { stroke-width: 2.2; stroke-linecap: round; }
.reversed { stroke: var(--surface); }
ul {
  width: min(320px, calc(100vw - 32px)); max-height: min(60vh, 480px); overflow: auto;
  padding: 12px; list-style: none;
  border: 1px solid var(--line); border-radius: 6px; background: var(--surface); color: var(--ink);
  font: 13px/1.45 system-ui, sans-serif; overflow-wrap: anywhere; box-shadow: 0 2px 12px #0004;
}
ul[hidden] { display: none; }
li + li { margin-top: 6px; }
li:first-child { font-weight: 650; }
@media (forced-colors: active) { button { color: ButtonText; } .reversed { stroke: ButtonFace; } }
@media print { :host { display: none !important; } }
`;
