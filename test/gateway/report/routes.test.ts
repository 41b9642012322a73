import Fastify, { type FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { paths } from '../../../gateway/hub/paths';
import { mountReport } from '../../../gateway/report/routes';
import { openHubInOneProcess, readPdf } from '../../kit';

describe('a results report over HTTP', () => {
  let hub: Awaited<ReturnType<typeof openHubInOneProcess>>;
  let app: FastifyInstance;
  let url: string;
  beforeAll(async () => {
    hub = await openHubInOneProcess();
    app = Fastify();
    await mountReport(app, (query, variables) => hub.answer(query, { ...variables }), paths.report);
    url = await app.listen({ port: 0 });
  });
  afterAll(async () => {
    await app.close();
    await hub.close();
  });
  const get = (path: string) => fetch(`${url}${path}`);
  const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer());

  it('is a page in which every number leads to evidence that is there', async () => {
    const response = await get('/report/PDP1?language=nb');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain('<html lang="nb">');
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const led = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(led.length).toBeGreaterThan(50);
    expect(led.filter((id) => !ids.has(id))).toEqual([]);
    expect(page).not.toContain('<script');
  });

  it('is a PDF whose text can be read back, letters of Romanian included', async () => {
    const { text, links } = readPdf(await bytes('/report/PDP1?language=ro&format=pdf'));
    expect(text).toContain('Polițiști români trimiși în Norvegia');
    expect(text).toMatch(/538/);
    expect(links[0]).toBeGreaterThan(5);
  });

  it('is a Word document whose numbers lead to bookmarks that are there', async () => {
    const zip = await JSZip.loadAsync(await bytes('/report/PDP1?format=docx'));
    const text = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(text).toContain('Romanian police officers deployed to Norway');
    const bookmarks = new Set([...text.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name));
    const anchors = [...text.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(anchors.length).toBeGreaterThan(50);
    expect(anchors.filter((name) => !bookmarks.has(name))).toEqual([]);
  });

  it.each([
    ['/report/PDP9', 404, 'UNKNOWN_NAME'],
    ['/report/PDP1?language=fr', 400, 'BAD_USER_INPUT'],
    ['/report/PDP1?format=xls', 400, 'BAD_USER_INPUT'],
    ['/report/PDP1?format=toString', 400, 'BAD_USER_INPUT'],
  ])('answers %s with status %i and a code', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('asks for nothing that is not in the graph', async () => {
    const answer = await hub.answer(await readFile(paths.report, 'utf8'), {
      project: 'PDP1',
      language: 'RO',
      translated: true,
    });
    expect(answer.errors).toBeUndefined();
  });
});
