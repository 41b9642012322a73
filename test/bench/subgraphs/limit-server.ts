import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { createPool, type RowDataPacket } from 'mysql2/promise';

/**
 * The limit: the cases of the benchmark answered by hand. Raw http, prepared statements, one for each level, JSON of the
 * rows; no schema, no validation, no errors. Nothing that answers questions it does not know beforehand is faster.
 */
const pool = createPool({ uri: process.argv[2] ?? '', connectionLimit: 10, supportBigNumbers: true });

const PROCESS = `SELECT id, ocid, title, status, method, number_of_tenderers, state_at, value_amount, value_currency,
  published_on, deadline_on, publication_to_deadline_days, buyer_id FROM contracting_process`;

const money = (amount: unknown, currency: unknown) =>
  amount === null || currency === null ? null : { amount: String(Number(amount) / 10_000), currency };

/** A row by its columns. */
type Row = Readonly<Record<string, unknown>>;

async function rowsOf(sql: string, values: readonly string[]): Promise<Row[]> {
  const [rows] = await pool.execute<RowDataPacket[]>(sql, [...values]);
  return rows;
}

const among = (values: readonly string[]): string => `IN (${values.map(() => '?').join()})`;

async function buyersOf(processes: readonly Row[]): Promise<ReadonlyMap<unknown, Row>> {
  const ids = [...new Set(processes.map((row) => row.buyer_id as string | null))].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const rows = await rowsOf(`SELECT id, name, country FROM buyer WHERE id ${among(ids)}`, ids);
  return new Map(rows.map((row) => [row.id, row]));
}

async function awardsOf(processes: readonly Row[]): Promise<ReadonlyMap<unknown, object[]>> {
  const ids = processes.map((row) => row.id as string);
  const awards = new Map<unknown, object[]>(ids.map((id) => [id, []]));
  const rows = await rowsOf(
    `SELECT id, process_id, title, status, awarded_at, value_amount, value_currency FROM award
      WHERE process_id ${among(ids)} ORDER BY process_id, seq`,
    ids,
  );
  for (const { id, process_id, title, status, awarded_at: date, value_amount, value_currency } of rows) {
    awards.get(process_id)?.push({ id, title, status, date, value: money(value_amount, value_currency) });
  }
  return awards;
}

async function described(processes: readonly Row[]): Promise<object[]> {
  const [buyers, awards] = await Promise.all([buyersOf(processes), awardsOf(processes)]);
  return processes.map((row) => ({
    id: row.id,
    ocid: row.ocid,
    title: row.title,
    status: row.status,
    method: row.method,
    numberOfTenderers: row.number_of_tenderers,
    stateAt: row.state_at,
    value: money(row.value_amount, row.value_currency),
    leadTimes: {
      publishedOn: row.published_on,
      deadlineOn: row.deadline_on,
      publicationToDeadlineDays: row.publication_to_deadline_days,
    },
    buyer: buyers.get(row.buyer_id) ?? null,
    awards: awards.get(row.id) ?? [],
  }));
}

interface Asked {
  readonly operationName: string;
  readonly variables: { readonly ocid?: string; readonly representations?: readonly { readonly id: string }[] };
}

async function answer({ operationName, variables: { ocid = '', representations = [] } }: Asked): Promise<object> {
  if (operationName === 'List') {
    const nodes = await described(await rowsOf(`${PROCESS} ORDER BY ocid, id LIMIT 100`, []));
    return { contractingProcesses: { nodes } };
  }
  if (operationName === 'Single') {
    const [contractingProcess = null] = await described(await rowsOf(`${PROCESS} WHERE ocid = ?`, [ocid]));
    return { contractingProcess };
  }
  const ids = representations.map(({ id }) => id);
  const rows = await rowsOf(
    `SELECT id, title, status, value_amount, value_currency, buyer_id FROM contracting_process WHERE id ${among(ids)}`,
    ids,
  );
  const buyers = await buyersOf(rows);
  const found = new Map(
    rows.map(({ id, title, status, value_amount, value_currency, buyer_id }) => {
      const buyer = buyers.get(buyer_id);
      const value = money(value_amount, value_currency);
      return [id as string, { title, status, value, buyer: buyer ? { name: buyer.name } : null }];
    }),
  );
  return { _entities: ids.map((id) => found.get(id) ?? null) };
}

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Asked;
}

const server = createServer((request, response) => {
  void (async () => {
    const text = JSON.stringify({ data: await answer(await bodyOf(request)) });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  })();
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`limit is ready at http://127.0.0.1:${port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
