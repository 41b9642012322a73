// Reads a PDF on standard input; writes its text and how many links each page has, as JSON. A process of its own,
// because jest runs CommonJS and pdf.js is published as ES modules only.
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';

const document = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { text, totalPages } = await extractText(document, { mergePages: true });
const links = [];
for (let page = 1; page <= totalPages; page += 1) {
  links.push((await (await document.getPage(page)).getAnnotations()).length);
}
process.stdout.write(JSON.stringify({ text, links }));
