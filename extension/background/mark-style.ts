/**
 * The style of the marks in the page: a string, because it goes into a constructed sheet, and in few characters, because
 * no build shortens it. `:host` is `!important` since a page's rule for every `div` would win otherwise; inside, the page's
 * rules end. The host is a point at the start of the page, from which each mark is moved to its place: absolute, so that
 * marks scroll with the page without any help. No `light-dark()`: it came with Chrome 123, and 120 is supported.
 */
export const MARK_STYLE = `
:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;z-index:2147483647!important}
*{box-sizing:border-box}
div{
position:absolute;top:0;left:0;--size:24px;--padding:2px;
--surface:#fff;--line:#d5d9df;--ink:#1d232b;--focus:#1f4f9c;
--quiet:#55606d;--ask:#8a5a00;--resolve:#a04000;--listed:#b00020
}
@media (prefers-color-scheme:dark){div{
--surface:#171b21;--line:#3a434f;--ink:#e6eaef;--focus:#92bbff;
--quiet:#a5b0bd;--ask:#e5b54a;--resolve:#ff9b5e;--listed:#ff8b93
}}
div:has([aria-expanded=true]){z-index:1}
.none{display:none}
.row{--size:16px;--padding:0}
.row button:after{content:'';position:absolute;inset:-5px}
.corner{position:fixed;inset:auto 16px 16px auto;--size:36px;--padding:6px}
button{
display:block;position:relative;width:var(--size);height:var(--size);padding:var(--padding);
border:1px solid var(--line);border-radius:50%;background:var(--surface);color:var(--quiet);cursor:pointer
}
.corner button{box-shadow:0 1px 4px #0004}
[data-state=ask]{color:var(--ask)}
[data-state=resolve]{color:var(--resolve)}
[data-state=possible-match]{color:var(--listed)}
:is(:hover,:focus-visible,[aria-expanded=true]):is(button,section:focus-visible){outline:2px solid var(--focus);outline-offset:1px}
svg{display:block;width:100%}
path{fill:none;stroke:currentcolor;stroke-width:2;stroke-linejoin:round}
.filled{fill:currentcolor}
.dashed{stroke-dasharray:3.4 2.57}
.sign{stroke-width:2.2;stroke-linecap:round}
.reversed{stroke:var(--surface)}
section{
position:absolute;top:calc(var(--size) + 6px);left:0;
width:min(360px,calc(100vw - 32px));max-height:min(480px,calc(100vh - 32px));overflow:auto;padding:12px;
border:1px solid var(--line);border-radius:6px;background:var(--surface);color:var(--ink);
font:14px/1.45 system-ui,sans-serif;overflow-wrap:anywhere;box-shadow:0 2px 12px #0004;outline:0
}
section[hidden]{display:none}
p{margin:0 0 6px}
p:first-child{font-weight:650}
p:last-child{margin:0;color:var(--quiet);font-size:13px}
@media (forced-colors:active){button{color:ButtonText}.reversed{stroke:ButtonFace}}
@media print{:host{display:none!important}}
`;
