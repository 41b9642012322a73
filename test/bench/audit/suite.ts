import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { type GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { z } from 'zod';

const caseSchema = z.object({
  query: z.string(),
  expected: z.object({ data: z.unknown().optional(), errors: z.boolean().optional() }),
});
const suiteSchema = z.object({
  id: z.string(),
  subgraphs: z.array(
    z.object({
      name: z.string(),
      typeDefs: z.string(),
      resolvers: z.custom<GraphQLResolverMap<unknown>>((value) => typeof value === 'object'),
    }),
  ),
  cases: z.array(caseSchema),
});

export type AuditCase = z.infer<typeof caseSchema>;
/** One graph of the audit, and what is asked of it. */
export type AuditSuite = z.infer<typeof suiteSchema>;

type Exports = Record<string, unknown>;

/** What the audit's own server modules give to a suite, without its server: they are named by their files. */
const standIns: Readonly<Record<string, Exports>> = {
  subgraph: { createSubgraph: (name: string, parts: object) => ({ name, ...parts }) },
  supergraph: { serve: (id: string, subgraphs: unknown, cases: unknown) => ({ id, subgraphs, cases }) },
  testkit: { createTest: (query: string, expected: unknown) => ({ query, expected }) },
  env: { env: {}, shouldPunishForPoorPlans: () => true },
  environment: { env: {}, shouldPunishForPoorPlans: () => true },
};

/**
 * Reads a suite of a checkout of the audit, with data nobody has changed: its modules are read anew each time.
 * @throws Error of the file that is missing or is not a suite
 */
export function readSuite(folder: string): AuditSuite {
  const known = new Map<string, Exports>();
  const packages = createRequire(__filename);
  const load = (file: string): Exports => {
    const before = known.get(file);
    if (before) return before;
    const exported: Exports = {};
    known.set(file, exported);
    const options = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
    const code = transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options }).outputText;
    const required = (wanted: string): unknown => {
      if (!wanted.startsWith('.')) return packages(wanted);
      const path = resolve(dirname(file), wanted);
      const name = extname(path) === '.js' ? path.slice(0, -'.js'.length) : path;
      const found = [`${name}.ts`, join(name, 'index.ts')].find((one) => existsSync(one));
      const inSuite = name.startsWith(`${resolve(folder)}/`);
      const standIn = inSuite ? undefined : standIns[basename(name)];
      if (standIn) return standIn;
      if (!found) throw new Error(`${file} needs ${wanted}, which is not there`);
      return load(found);
    };
    Reflect.apply(compileFunction(code, ['exports', 'require'], { filename: file }), undefined, [exported, required]);
    return exported;
  };
  return suiteSchema.parse(load(resolve(folder, 'index.ts')).default);
}
