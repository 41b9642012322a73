import { type GraphQLSchema } from 'graphql';
import { apiSchemaOf } from '../../../gateway/supergraph/api-schema';
import { askOverHttp } from '../../kit';
import { type ForeignGraph } from '../../kit/foreign-graph';
import { askMerged } from '../executor/toy';
import { type Hazard } from './hazard';
import { abstractTypes, interfaceObject, intersections, unresolvableInterface } from './hazards/abstract';
import { askedOfMembers } from './hazards/asked-of-members';
import { composedDirective } from './hazards/composed-directive';
import { extendedInFederation1, extendedInFederation2, provided } from './hazards/external';
import { keysMashup, nullKeys } from './hazards/keys';
import { requiredArgument, requiredArgumentConflict } from './hazards/required-arguments';
import { unevenUnion } from './hazards/uneven-union';
import { nodes, overridden, sharedRoot } from './hazards/owners';
import { requirements } from './hazards/requires';
import { openOverHttp } from './opened';

const hazards: readonly Hazard[] = [
  keysMashup,
  nullKeys,
  requiredArgument,
  requiredArgumentConflict,
  requirements,
  abstractTypes,
  intersections,
  unevenUnion,
  askedOfMembers,
  interfaceObject,
  unresolvableInterface,
  extendedInFederation1,
  extendedInFederation2,
  provided,
  overridden,
  sharedRoot,
  nodes,
  composedDirective,
];
const executor = process.env.CONFORMANCE_EXECUTOR === 'apollo' ? 'apollo' : 'compiled';

describe.each(hazards)('$name', (hazard) => {
  let opened: ForeignGraph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    opened = await openOverHttp(hazard, executor);
    schema = await apiSchemaOf(opened.supergraphSdl);
  });
  afterAll(() => opened[Symbol.asyncDispose]());

  it.each(hazard.questions)('$query', async ({ query, variables = {}, answer, withErrors }) => {
    const { data = null, errors } = await askOverHttp(opened.url, query, { ...variables });
    if (withErrors !== undefined) {
      expect({ data, failed: errors !== undefined && errors.length > 0 }).toEqual({ data: withErrors, failed: true });
      return;
    }
    const expected = answer ?? askMerged(hazard, schema, query, variables).data;
    expect({ data, errors }).toEqual({ data: expected });
  });
});

describe('a gateway that others test', () => {
  let opened: ForeignGraph;
  beforeAll(async () => void (opened = await openOverHttp(nullKeys, executor)));
  afterAll(() => opened[Symbol.asyncDispose]());

  const ask = (body: object) =>
    fetch(`${opened.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });

  it.each(['/health/live', '/health/ready'])('says that it serves at %s', async (path) => {
    expect((await fetch(`${opened.url}${path}`)).status).toBe(200);
  });

  it('answers who reads application/json alone with status 200, mistakes included', async () => {
    const ping = await ask({ operationName: 'ping', query: 'query ping { __typename }' });
    expect([ping.status, await ping.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
    const mistake = await ask({ query: '{ nothing }' });
    expect([mistake.status, await mistake.json()]).toEqual([200, { errors: [expect.objectContaining({})] }]);
  });

  it('shows its schema', async () => {
    const answer = await ask({ query: '{ __schema { types { name } } }' });
    expect(await answer.json()).toMatchObject({
      data: { __schema: { types: expect.arrayContaining([{ name: 'Book' }]) as unknown } },
    });
  });
});
