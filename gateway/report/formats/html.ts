import { type Block, type Evidence, type Report, type Run, type Runs } from '../document';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (said: string): string => said.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

function runOf(run: Run): string {
  switch (run.kind) {
    case 'text':
      return escape(run.text);
    case 'english':
      return `<span lang="en">${escape(run.text)}</span>`;
    case 'number':
      return `<a class="number" href="#evidence-${run.evidence}">${escape(run.text)}</a>`;
    case 'cite':
      return `<sup><a href="#evidence-${run.evidence}">[${run.evidence}]</a></sup>`;
    case 'gap':
      return `<em>${escape(run.text)}</em>`;
  }
}

const runsOf = (runs: Runs): string => runs.map(runOf).join('');

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${runsOf(block.runs)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${runsOf(item)}</li>`).join('\n')}</ul>`;
    case 'table': {
      const head = block.head.map((title) => `<th scope="col">${escape(title)}</th>`).join('');
      const rows = block.rows.map(([first = [], ...rest]) => {
        const cells = rest.map((cell) => `<td>${runsOf(cell)}</td>`).join('');
        return `<tr><th scope="row">${runsOf(first)}</th>${cells}</tr>`;
      });
      return `<div class="table" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
    }
  }
}

function evidenceOf({ number, title, kind, place, url }: Evidence): string {
  const named = url === null ? escape(title) : `<a href="${escape(url)}" rel="noreferrer">${escape(title)}</a>`;
  const rest = [kind, place].flatMap((part) => (part === null || part === '' ? [] : [escape(part)])).join('; ');
  return `<li id="evidence-${number}">${named}${rest === '' ? '' : `. ${rest}`}</li>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b2430; --paper: #fff; --line: #ccd3db; --accent: #0b5394; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --paper: #12171e; --line: #3a4450; --accent: #8ab8e6; } }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 46rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); break-after: avoid; }
a { color: var(--accent); } a.number { font-weight: 600; font-variant-numeric: tabular-nums; }
li { margin: .3rem 0; overflow-wrap: anywhere; } li:target { outline: 2px solid var(--accent); outline-offset: 4px; }
ol, ul { padding-inline-start: 1.4rem; } em { opacity: .85; }
.notices { padding: .75rem 1rem; border-inline-start: 3px solid var(--accent); font-size: .925rem; }
.notices p { margin: .25rem 0; } .table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
tbody th { font-weight: 400; } sup { line-height: 0; }
nav { display: flex; flex-wrap: wrap; gap: 1rem; margin-bottom: 1.5rem; font-size: .925rem; }
@media print { nav { display: none; } body { max-width: none; padding: 0; } }
`;

/** Where a page leads besides its own content, such as other languages and formats. */
export interface PageLink {
  readonly title: string;
  readonly href: string;
  /** Language of the page it leads to. */
  readonly language?: string;
}

/** A whole page that needs nothing from anywhere else. */
export function toHtml(report: Report, links: readonly PageLink[] = []): string {
  const { language, title, subtitle, notices, blocks, evidenceTitle, evidence } = report;
  const anchors = links.map(
    (link) =>
      `<a href="${escape(link.href)}"${link.language === undefined ? '' : ` hreflang="${link.language}" lang="${link.language}"`}>${escape(link.title)}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${anchors.length > 0 ? `<nav>${anchors.join('\n')}</nav>` : ''}
<main>
<h1>${escape(title)}</h1>
<p>${escape(subtitle)}</p>
<div class="notices">${notices.map((notice) => `<p>${escape(notice)}</p>`).join('\n')}</div>
${blocks.map(blockOf).join('\n')}
<h2>${escape(evidenceTitle)}</h2>
<ol>${evidence.map(evidenceOf).join('\n')}</ol>
</main>
</body>
</html>
`;
}
