/** One question the benchmark asks of procurement; `limit-server.ts` answers the same by hand. */
export interface Case {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the cases ask for: things that are there. */
export interface Known {
  readonly ocid: string;
  readonly processIds: readonly string[];
}

const PROCESS = `id ocid title status method numberOfTenderers stateAt
  value { amount currency }
  leadTimes { publishedOn deadlineOn publicationToDeadlineDays }
  buyer { id name country }
  awards { id title status date value { amount currency } }`;

/** A list with two relations, one thing with the same, and a hundred representations as the gateway sends them. */
export const casesOf = ({ ocid, processIds }: Known): readonly Case[] => [
  {
    operationName: 'List',
    query: `query List { contractingProcesses(first: 100, orderBy: OCID_ASC) { nodes { ${PROCESS} } } }`,
    variables: {},
  },
  {
    operationName: 'Single',
    query: `query Single($ocid: String!) { contractingProcess(ocid: $ocid) { ${PROCESS} } }`,
    variables: { ocid },
  },
  {
    operationName: 'Entities',
    query: `query Entities($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on ContractingProcess { title status value { amount currency } buyer { name } }
      }
    }`,
    variables: { representations: processIds.map((id) => ({ __typename: 'ContractingProcess', id })) },
  },
];
