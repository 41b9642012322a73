import { type Dispatcher, Pool } from 'undici';
import { type Deadline } from './deadline';
import { type Transport } from './transport';

/** Connections kept to one subgraph; further requests wait for a free one. */
const CONNECTIONS = 64;

/** Reaches a subgraph over HTTP, on connections that are kept. */
export function httpTransport(url: string): Transport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1, keepAliveTimeout: 30_000 });
  const path = `${pathname}${search}`;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  };
  const withFigures = { ...headers, 'hub-figures': '1' };
  return {
    inText: true,
    send(request, deadline) {
      return new Promise((resolve, reject) => {
        const body = request.body ?? bodyOf(request);
        pool.dispatch(
          { path, method: 'POST', headers: request.figures ? withFigures : headers, body },
          new WholeText(deadline, resolve, reject),
        );
      });
    },
    async isReady(deadline) {
      const limit = new AbortController();
      deadline.onPassed((reason) => limit.abort(reason));
      const { signal } = limit;
      const { statusCode, body } = await pool.request({ path: '/health/ready', method: 'GET', signal });
      await body.dump();
      // Only these two are the word of a subgraph of the hub; others need not know the path.
      if (statusCode === 200) return true;
      return statusCode === 503 ? false : null;
    },
    close: () => pool.close(),
  };
}

const bodyOf = ({ query, operationName, variables }: Parameters<Transport['send']>[0]): string =>
  JSON.stringify({ query, operationName, variables });

/** Collects an answer, whatever its status: a subgraph that answers in GraphQL has answered. */
class WholeText implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];

  constructor(
    private readonly deadline: Deadline,
    private readonly resolve: (text: string) => void,
    private readonly reject: (cause: Error) => void,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.deadline.onPassed((reason) => controller.abort(reason));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first, ...others] = this.chunks;
    this.resolve(!first ? '' : others.length === 0 ? first.toString() : Buffer.concat(this.chunks).toString());
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    this.reject(cause);
  }
}
