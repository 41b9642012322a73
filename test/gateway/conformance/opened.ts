import { Deadline } from '../../../gateway/link/deadline';
import { type ForeignGraph, openForeignGraph } from '../../kit/foreign-graph';
import { supergraphOf, type ToyGraph, toyTransports } from '../executor/toy';

export function openOverHttp(graph: ToyGraph, executor: 'compiled' | 'apollo'): Promise<ForeignGraph> {
  const subgraphs = [...toyTransports(graph, { log: [], split: true })].map(
    ([name, transport]) => [name, (request: object) => transport.send(request as never, new Deadline(5_000))] as const,
  );
  return openForeignGraph((urlOf) => supergraphOf(graph, urlOf), new Map(subgraphs), executor);
}
