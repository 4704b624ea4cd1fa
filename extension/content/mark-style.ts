/**
 * The style of the mark in the page: a string, because it goes into a constructed sheet. `:host` is `!important`
 * since a page's rule for every `div` would win otherwise; inside, the page's rules end. No `light-dark()`: it
 * came with Chrome 123, and 120 is supported.
 */
export const MARK_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto 16px 16px auto !important;
  z-index: 2147483647 !important;
}
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
  display: block; width: 36px; height: 36px; margin: 0 0 0 auto; padding: 6px;
  border: 1px solid var(--line); border-radius: 50%; background: var(--surface); color: var(--quiet);
  box-shadow: 0 1px 4px #0004; cursor: pointer;
}
[data-state=ask] { color: var(--ask); }
[data-state=resolve] { color: var(--resolve); }
[data-state=possible-match] { color: var(--listed); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
svg { display: block; width: 22px; height: 22px; }
path { fill: none; stroke: currentcolor; stroke-width: 2; stroke-linejoin: round; }
.filled { fill: currentcolor; }
.dashed { stroke-dasharray: 3.4 2.57; }
.sign { stroke-width: 2.2; stroke-linecap: round; }
.reversed { stroke: var(--surface); }
ul {
  width: min(320px, calc(100vw - 32px)); max-height: min(60vh, 480px); overflow: auto;
  margin: 0 0 8px; padding: 12px; list-style: none;
  border: 1px solid var(--line); border-radius: 6px; background: var(--surface); color: var(--ink);
  font: 13px/1.45 system-ui, sans-serif; overflow-wrap: anywhere; box-shadow: 0 2px 12px #0004;
}
ul[hidden] { display: none; }
li + li { margin-top: 6px; }
li:first-child { font-weight: 650; }
@media (forced-colors: active) { button { color: ButtonText; } .reversed { stroke: ButtonFace; } }
@media print { :host { display: none !important; } }
`;
