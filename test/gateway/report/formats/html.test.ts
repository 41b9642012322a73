import { type Report } from '../../../../gateway/report/document';
import { toHtml } from '../../../../gateway/report/formats/html';

const hostile = `<script>alert("x")</script> & 'y'`;

describe('a report as a page', () => {
  it('shows what a source says as text, whatever it says', () => {
    const report: Report = {
      language: 'en',
      title: hostile,
      subtitle: hostile,
      notices: [hostile],
      blocks: [
        { kind: 'heading', text: hostile },
        { kind: 'list', items: [[{ kind: 'english', text: hostile }]] },
        { kind: 'table', head: [hostile], rows: [[[{ kind: 'number', text: hostile, evidence: 1 }]]] },
      ],
      evidenceTitle: hostile,
      evidence: [{ number: 1, title: hostile, kind: hostile, place: hostile, url: 'https://example.org/?a=1&b="2"' }],
    };
    const page = toHtml(report, [{ title: hostile, href: '/"x' }]);
    expect(page).not.toMatch(/<script|href="\/"x|b="2"/);
    expect(page.split('&lt;script&gt;')).toHaveLength(14);
  });
});
