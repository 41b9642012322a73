import { existsSync } from 'node:fs';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { describeWithMariaDB, startMariaDB } from './mariadb';

async function query(url: string, text: string): Promise<RowDataPacket[]> {
  const connection = await createConnection({ uri: url });
  try {
    const [rows] = await connection.query<RowDataPacket[]>(text);
    return rows;
  } finally {
    await connection.end();
  }
}

describeWithMariaDB('a private MariaDB', () => {
  it('keeps what it acknowledged when it is killed, and is gone with its files after', async () => {
    const server = await startMariaDB({ args: ['--max-connections=17'] });
    expect(await query(server.url, 'SELECT @@max_connections AS most')).toEqual([{ most: 17 }]);
    await query(server.url, 'CREATE DATABASE kept');
    await query(`${server.url}/kept`, 'CREATE TABLE visit (id INT PRIMARY KEY)');
    await query(`${server.url}/kept`, 'INSERT INTO visit VALUES (1)');
    await server.kill();
    await expect(query(server.url, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.start(['--max-connections=19']);
    expect(await query(`${server.url}/kept`, 'SELECT id, @@max_connections AS most FROM visit')).toEqual([
      { id: 1, most: 19 },
    ]);
    await server.stop();
    await server[Symbol.asyncDispose]();
    expect(existsSync(server.directory)).toBe(false);
  });

  it('says what the server said when it cannot start', async () => {
    await expect(startMariaDB({ args: ['--no-such-option'] })).rejects.toThrow(/unknown option '--no-such-option'/);
  });
});
