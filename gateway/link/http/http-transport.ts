import { type LinkRequest, type Transport } from '../transport';
import { HttpClient } from './http-client';

/** Connections kept to one subgraph; further requests wait for a free one. */
const CONNECTIONS = 64;

/**
 * Reaches a subgraph over HTTP, encrypted or not, on connections that are kept.
 * @throws Error for an address of another protocol
 */
export function httpTransport(address: string): Transport {
  const url = new URL(address);
  const { protocol, hostname, host, port, pathname, search } = url;
  const isSecure = protocol === 'https:';
  if (!isSecure && protocol !== 'http:')
    throw new Error(`a subgraph at ${address} is reached neither by http nor https`);
  const client = new HttpClient(
    // An IPv6 address stands in brackets in a URL and nowhere else.
    { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: port === '' ? (isSecure ? 443 : 80) : Number(port), isSecure },
    CONNECTIONS,
  );
  const post = [
    `POST ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    'accept: application/graphql-response+json, application/json',
  ].join('\r\n');
  const plain = `${post}\r\ncontent-length: `;
  const withFigures = `${post}\r\nhub-figures: 1\r\ncontent-length: `;
  const askReady = `GET /health/ready HTTP/1.1\r\nhost: ${host}\r\n\r\n`;
  return {
    inText: true,
    // Whatever the status: a subgraph that answers in GraphQL has answered.
    async send(request, deadline) {
      const body = request.body ?? bodyOf(request);
      const length = Buffer.byteLength(body);
      const message = `${request.figures ? withFigures : plain}${length}\r\n\r\n${body}`;
      return (await client.ask(message, length === body.length ? 'latin1' : 'utf8', deadline)).text;
    },
    async isReady(deadline) {
      const { status } = await client.ask(askReady, 'latin1', deadline);
      // Only these two are the word of a subgraph of the hub; others need not know the path.
      if (status === 200) return true;
      return status === 503 ? false : null;
    },
    close: () => client.close(),
  };
}

const bodyOf = ({ query, operationName, variables }: LinkRequest): string =>
  JSON.stringify({ query, operationName, variables });
