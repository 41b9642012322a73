import { type DataSource } from 'typeorm';

/** How many statements one request asked; null once it took a way on which nobody counts, as writers do. */
export class StatementCount {
  statements: number | null = 0;

  /** The same database, counted. */
  on(db: DataSource): DataSource {
    const count = () => void (this.statements = this.statements === null ? null : this.statements + 1);
    const query = <T>(...asked: Parameters<DataSource['query']>): Promise<T> => {
      count();
      return db.query<T>(...asked);
    };
    // What `run` asks of a pool itself is told to the logger alone.
    const logger = {
      logQuery(...told: Parameters<DataSource['logger']['logQuery']>): void {
        count();
        db.logger.logQuery(...told);
      },
    };
    return new Proxy<DataSource>(db, {
      get: (target, property) => {
        if (property === 'query') return query;
        if (property === 'logger') return logger;
        if (/^(transaction|manager|createQueryRunner|getRepository)$/.test(String(property))) this.statements = null;
        const value: unknown = Reflect.get(target, property);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  }
}
