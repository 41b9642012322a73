import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import { type Content, type TDocumentDefinitions } from 'pdfmake/interfaces';
import { type Block, type Evidence, type Report, type Run, type Runs } from '../document';

const INK = '#1b2430';
const ACCENT = '#0b5394';
const anchorOf = (evidence: number): string => `evidence-${evidence}`;

function contentOf(run: Run): Content {
  switch (run.kind) {
    case 'text':
    case 'english':
      return { text: run.text };
    case 'number':
      return { text: run.text, bold: true, color: ACCENT, linkToDestination: anchorOf(run.evidence) };
    case 'cite':
      return { text: `\u00a0[${run.evidence}]`, fontSize: 7, color: ACCENT, linkToDestination: anchorOf(run.evidence) };
    case 'gap':
      return { text: run.text, italics: true };
  }
}

const contents = (runs: Runs): Content => ({ text: runs.map(contentOf) });

function blockOf(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, style: 'heading' };
    case 'paragraph':
      return contents(block.runs);
    case 'list':
      return { ul: block.items.map(contents), style: 'list' };
    case 'table':
      return {
        layout: 'lightHorizontalLines',
        table: {
          headerRows: 1,
          widths: block.head.map((_title, index) => (index === 0 ? '*' : 'auto')),
          body: [
            block.head.map((title) => ({ text: title, bold: true })),
            ...block.rows.map((row) => row.map(contents)),
          ],
        },
      };
  }
}

function evidenceOf({ number, title, kind, place, url }: Evidence): Content {
  const anchor = anchorOf(number);
  const rest = [kind, place].flatMap((part) => (part === null || part === '' ? [] : [part])).join('; ');
  return {
    text: [
      { text: title, id: anchor, ...(url === null ? {} : { link: url, color: ACCENT }) },
      { text: rest === '' ? '' : `. ${rest}` },
    ],
  };
}

function definitionOf(report: Report): TDocumentDefinitions {
  const { language, title, subtitle, notices, blocks, evidenceTitle, evidence } = report;
  return {
    info: { title, subject: subtitle, creator: 'Programme Hub' },
    language,
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 56],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: INK },
    styles: {
      title: { fontSize: 18, bold: true },
      heading: { fontSize: 12.5, bold: true, margin: [0, 14, 0, 5] },
      list: { margin: [0, 0, 0, 4] },
      notice: { fontSize: 9, italics: true, margin: [0, 2, 0, 0] },
    },
    footer: (page, pages) => ({ text: `${title} · ${page} / ${pages}`, fontSize: 8, alignment: 'center' }),
    content: [
      { text: title, style: 'title' },
      { text: subtitle, margin: [0, 2, 0, 8] },
      ...notices.map((notice) => ({ text: notice, style: 'notice' })),
      ...blocks.map(blockOf),
      { text: evidenceTitle, style: 'heading' },
      { ol: evidence.map(evidenceOf) },
    ],
  };
}

const fontFolder = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const faces = {
  normal: join(fontFolder, 'Roboto-Regular.ttf'),
  bold: join(fontFolder, 'Roboto-Medium.ttf'),
  italics: join(fontFolder, 'Roboto-Italic.ttf'),
  bolditalics: join(fontFolder, 'Roboto-MediumItalic.ttf'),
};

/** The report as a PDF; numbers lead to the evidence at its end. */
export async function toPdf(report: Report): Promise<Buffer> {
  pdfmake.setFonts({ Roboto: faces });
  // The fonts lie in the package; nothing else is read, and nothing is fetched.
  pdfmake.setLocalAccessPolicy((path) => Object.values(faces).includes(path));
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake.createPdf(definitionOf(report)).getBuffer();
}
