import { type BenchOperation, type HandCall } from './operations';

/**
 * Another day for every caller, in a year that no record is of: no two ask the same, all are answered with the same
 * records, and a subgraph has the same work with each.
 */
const dayOf =
  (variable: string, year: string): BenchOperation['variables'] =>
  (nth) => ({ [variable]: `${year}-0${String(1 + (nth >> 4))}-${String(1 + (nth & 15)).padStart(2, '0')}` });
const variables = dayOf('since', '2009');

const entityCall = (subgraph: string, typename: string, at: readonly string[], fields: string): HandCall => {
  const since = fields.includes('$since') ? ',$since:LocalDate!' : '';
  return {
    subgraph,
    entities: { typename, at },
    query: `query($representations:[_Any!]!${since}){_entities(representations:$representations){...on ${typename}{${fields}}}}`,
  };
};

const DEPLOYMENTS = 'deployments(first: 20, filter: { from: $since })';
const STAYS = `${DEPLOYMENTS} { nodes { code startsOn } }`;
const EVENTS = 'events(first: 20, filter: { from: $since }) { nodes { code title } }';
const PROCESSES = 'contractingProcesses(first: 20, filter: { publishedFrom: $since }) { nodes { ocid title } }';
const HOSTED =
  'deploymentsHosted(first: 5, filter: { from: $since }) { nodes { code officer { officerRef rankBand } } }';
const project = (fields: string): string => `project(code: "PDP1") { ${fields} }`;

/** Asked of the hub's own graph, with the records of PDP1. */
export const realOperations: Readonly<Record<string, BenchOperation>> = {
  /** A list from one subgraph. */
  shallow: {
    query: `query Deployments($since: LocalDate!) { ${DEPLOYMENTS} { nodes { code startsOn endsOn status } } }`,
    variables,
    varied: true,
    byHand: [
      [
        {
          subgraph: 'personnel',
          query: `query($since:LocalDate!){${DEPLOYMENTS}{nodes{code startsOn endsOn status}}}`,
        },
      ],
    ],
  },
  /** A project from one subgraph, with lists from the three others. */
  'fan-out': {
    query: `query Project($since: LocalDate!) { ${project(`id name ${STAYS} ${EVENTS} ${PROCESSES}`)} }`,
    variables,
    varied: true,
    byHand: [
      [{ subgraph: 'bilateral', query: `{${project('id name')}}` }],
      [
        entityCall('personnel', 'Project', ['project'], STAYS),
        entityCall('training', 'Project', ['project'], EVENTS),
        entityCall('procurement', 'Project', ['project'], PROCESSES),
      ],
    ],
  },
  /** Three hops, each of which needs the one before: stays, their districts as they are now, who stays there. */
  deep: {
    query: `query Districts($since: LocalDate!) {
      ${DEPLOYMENTS} { nodes { code hostDistrict { id name successors { id name ${HOSTED} } } } }
    }`,
    variables,
    varied: true,
    byHand: [
      [{ subgraph: 'personnel', query: `query($since:LocalDate!){${DEPLOYMENTS}{nodes{code hostDistrict{id}}}}` }],
      [entityCall('bilateral', 'Place', ['deployments', 'nodes', 'hostDistrict'], 'name successors{id name}')],
      [entityCall('personnel', 'Place', ['deployments', 'nodes', 'hostDistrict', 'successors'], HOSTED)],
    ],
  },
  /** What was reported beside what the records of three subgraphs add up to, which a fourth is given to compare. */
  indicators: {
    query: `query Indicators($asOf: LocalDate!) {
      ${project('indicators { code target { value } reported(asOf: $asOf) { value source { code } } recorded { value } agreement }')}
    }`,
    variables: dayOf('asOf', '2020'),
    varied: true,
    byHand: [],
  },
};
