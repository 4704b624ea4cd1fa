/** The style of the picker: a string, because it goes into a constructed sheet; see the style of the mark. */
export const TEACH_STYLE = `
:host {
  all: initial !important; position: fixed !important; inset: auto auto 16px 16px !important;
  z-index: 2147483647 !important;
}
section, .outline {
  --surface: #fff; --line: #d5d9df; --ink: #1d232b; --quiet: #55606d; --focus: #1f4f9c; --loud: #a04000;
}
@media (prefers-color-scheme: dark) {
  section, .outline {
    --surface: #171b21; --line: #3a434f; --ink: #e6eaef; --quiet: #a5b0bd; --focus: #92bbff; --loud: #ff9b5e;
  }
}
* { box-sizing: border-box; }
section {
  width: min(340px, calc(100vw - 32px)); max-height: 70vh; overflow: auto; padding: 14px 16px;
  border: 1px solid var(--line); border-radius: 8px; background: var(--surface); color: var(--ink);
  box-shadow: 0 4px 16px #0005; font: 14px/1.4 system-ui, sans-serif;
}
h1 { margin: 0 0 6px; font-size: 14px; }
p, dl { margin: 0 0 8px; }
.quiet, dt { color: var(--quiet); }
.problem { color: var(--loud); font-weight: 600; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; }
dd { margin: 0; overflow-wrap: anywhere; }
div { display: flex; flex-wrap: wrap; gap: 6px; }
button {
  padding: 5px 12px; border: 1px solid var(--line); border-radius: 6px; background: none; color: inherit;
  font: inherit; cursor: pointer;
}
button:disabled { opacity: .5; cursor: default; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.outline {
  position: fixed; display: block; border: 2px solid var(--focus); border-radius: 3px; background: #1f4f9c22;
  pointer-events: none;
}
[hidden] { display: none !important; }
`;
