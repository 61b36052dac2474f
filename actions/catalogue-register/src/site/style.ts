/** The only style sheet: readable at any width, at 400 % zoom, in the dark, and on paper. Contrasts are at least 4.5 to 1. */
export const STYLE = `:root { color-scheme: light dark; --text: #1a1a1a; --back: #fff; --quiet: #595959; --link: #0b5394; --line: #8a8a8a; }
@media (prefers-color-scheme: dark) { :root { --text: #eee; --back: #161616; --quiet: #b5b5b5; --link: #8ec3ff; --line: #777; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 0 1rem 3rem; max-width: 60rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
a { color: var(--link); }
a:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .5rem; }
header p { font-weight: 600; border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
h1 { line-height: 1.2; overflow-wrap: anywhere; }
.filters { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
.filters label { display: block; font-weight: 600; }
input, select { font: inherit; padding: .4rem; border: 1px solid var(--line); color: inherit; background: inherit; max-width: 100%; min-height: 2.75rem; }
ul.entries { list-style: none; padding: 0; }
ul.entries li { border-top: 1px solid var(--line); padding: .75rem 0; overflow-wrap: anywhere; }
ul.entries h2 { font-size: 1.125rem; margin: 0; }
ul.entries p { margin: .25rem 0 0; }
.quiet, dt { color: var(--quiet); }
dl div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: 0 1rem; padding: .3rem 0; border-top: 1px solid var(--line); }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } }
dd { margin: 0; overflow-wrap: anywhere; }
.notice { border-left: .4rem solid var(--link); padding: .5rem 1rem; }
[hidden] { display: none !important; }
@media print { header, footer, .filters, .skip { display: none; } }
`;
