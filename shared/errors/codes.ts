/** How a code is meant: the caller can mend it, a part of the hub is missing, or the hub itself is at fault. */
export type ErrorClass = 'caller' | 'partial' | 'operator' | 'internal';

interface ErrorCode {
  readonly class: ErrorClass;
  /** HTTP status where the error is all the answer there is. */
  readonly status: number;
  readonly meaning: string;
  readonly remedy: string;
}

/** Every code a client, an operator or an import report can meet. docs/errors.md is generated from this table. */
export const errorCodes = {
  BAD_CURSOR: {
    class: 'caller',
    status: 400,
    meaning: 'A cursor that this list did not hand out, or that belongs to another ordering.',
    remedy: 'Take endCursor or startCursor from a page of the same field with the same orderBy.',
  },
  BAD_PAGE: {
    class: 'caller',
    status: 400,
    meaning: 'Page arguments that do not describe a page: negative, over 100, or both ends at once.',
    remedy: 'Give first (with after) or last (with before), from 0 to 100.',
  },
  BAD_DIMENSIONS: {
    class: 'caller',
    status: 400,
    meaning: 'A summary was asked by the same dimension twice.',
    remedy: 'Name each dimension once.',
  },
  BAD_USER_INPUT: {
    class: 'caller',
    status: 400,
    meaning: 'A variable or argument value does not fit its type, for example a date that does not exist.',
    remedy: 'Read the message: it names the value and the type it should have.',
  },
  GRAPHQL_PARSE_FAILED: {
    class: 'caller',
    status: 400,
    meaning: 'The document is not GraphQL.',
    remedy: 'Mend the syntax at the location given.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    class: 'caller',
    status: 400,
    meaning: 'The document does not fit the schema.',
    remedy: 'Mend the field, argument or value at the location given.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    class: 'caller',
    status: 400,
    meaning: 'The document has several operations and none, or an unknown one, was named.',
    remedy: 'Send operationName.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    class: 'caller',
    status: 200,
    meaning: 'The hash of a persisted query is not known to this gateway.',
    remedy: 'Send the query text together with its hash once.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    class: 'caller',
    status: 200,
    meaning: 'Persisted queries are switched off.',
    remedy: 'Send the query text.',
  },
  OPERATION_TOO_COMPLEX: {
    class: 'caller',
    status: 400,
    meaning: 'There are too many ways to ask the subgraphs for an operation, or finding one takes too long.',
    remedy:
      'Read the message: it may name the part. Ask for it less deep, or in an operation of its own; or raise PLANNING_TIMEOUT_MS.',
  },
  BAD_REQUEST: {
    class: 'caller',
    status: 400,
    meaning: 'The HTTP request is not a GraphQL request, or a browser could have been tricked into sending it.',
    remedy: 'POST JSON with a query, content-type application/json.',
  },
  SUBGRAPH_UNAVAILABLE: {
    class: 'partial',
    status: 200,
    meaning: 'A subgraph could not be reached or did not answer in GraphQL; its fields are null.',
    remedy: 'The rest of the answer stands. Ask again later; GET /health/ready names the subgraph.',
  },
  INVALID_GRAPHQL: {
    class: 'partial',
    status: 200,
    meaning: 'In extensions.valueCompletion: a subgraph gave a value that its own schema does not allow.',
    remedy: 'Use the rest of the answer; tell the owner of the field.',
  },
  SUBGRAPH_TIMEOUT: {
    class: 'partial',
    status: 200,
    meaning: 'A subgraph did not answer in time; its fields are null.',
    remedy: 'The rest of the answer stands. Ask for less, or again later.',
  },
  CIRCUIT_OPEN: {
    class: 'partial',
    status: 200,
    meaning: 'A subgraph failed several times in a row and is not asked for a moment; its fields are null.',
    remedy: 'The rest of the answer stands. Ask again in some seconds; the log says when it is asked again.',
  },
  SUBGRAPH_BUSY: {
    class: 'partial',
    status: 200,
    meaning: 'As many questions as allowed wait for a subgraph already; its fields are null.',
    remedy: 'The rest of the answer stands. Ask again later, or raise SUBGRAPH_CONCURRENT and SUBGRAPH_WAITING.',
  },
  INTERNAL_SERVER_ERROR: {
    class: 'internal',
    status: 500,
    meaning: 'A fault of the hub. The cause stands in the log under the reference the answer carries.',
    remedy: 'Report the reference to whoever runs the hub.',
  },
  BAD_CONFIGURATION: {
    class: 'operator',
    status: 500,
    meaning: 'One or more settings cannot be used; each is named.',
    remedy: 'Correct the environment variables or options named.',
  },
  PORT_IN_USE: {
    class: 'operator',
    status: 500,
    meaning: 'Another process listens on the port.',
    remedy: 'Stop it, or set PORT to a free one.',
  },
  DATA_DIRECTORY_UNWRITABLE: {
    class: 'operator',
    status: 500,
    meaning: 'The data directory cannot be created or written.',
    remedy: 'Give another with --data, or mend its permissions.',
  },
  DATABASE_UNREADABLE: {
    class: 'operator',
    status: 500,
    meaning: 'The database cannot be opened: the file is damaged, or the server refuses or does not answer.',
    remedy: 'Restore the file or move it away to start empty; for a server, check its URL and that it runs.',
  },
  DATABASE_UNAVAILABLE: {
    class: 'partial',
    status: 200,
    meaning: 'A database does not answer: its server is down or lost its cluster; or its file is unreadable.',
    remedy:
      'Ask again later; GET /health/ready names the subgraph. At a start, check the URL and that the server runs.',
  },
  DATABASE_TIMEOUT: {
    class: 'partial',
    status: 200,
    meaning: 'A database did not answer within HUB_DATABASE_STATEMENT_TIMEOUT_MS; the statement was ended.',
    remedy: 'Ask for less, or again later.',
  },
  DATABASE_BUSY: {
    class: 'partial',
    status: 200,
    meaning: 'Too many use a database at once: no connection came free, or others held what was to be written.',
    remedy: 'Ask again later; an import may be run again, what it stored stays.',
  },
  DATABASE_FULL: {
    class: 'operator',
    status: 500,
    meaning: 'A database has no room left. What it keeps can be read; what was being written is not stored.',
    remedy: 'Make room on its disk, then run the command again.',
  },
  DATABASE_REFUSED: {
    class: 'operator',
    status: 500,
    meaning:
      'A database refuses: the user or password is wrong, that user lacks a right, or its server takes no writes.',
    remedy: 'Grant the user what the message names, or correct the URL; writes go to the primary.',
  },
  DATABASE_AHEAD: {
    class: 'operator',
    status: 500,
    meaning: 'The tables are of a newer version of the hub; the migrations that this one does not know are named.',
    remedy: 'Run the newer version, or restore a backup made with this one.',
  },
  DATABASE_BEHIND: {
    class: 'operator',
    status: 500,
    meaning: 'The tables are of an older version of the hub; the migrations that are missing are named.',
    remedy: 'Make a backup, then run `npm run hub -- migrate`.',
  },
  DATABASE_NOT_EMPTY: {
    class: 'operator',
    status: 500,
    meaning: 'A backup was to be restored into a database that holds records.',
    remedy: 'Restore into an empty database, or add --replace: what is there is then gone.',
  },
  DATABASE_IN_USE: {
    class: 'operator',
    status: 500,
    meaning: 'An embedded database cannot be replaced while another process has it open.',
    remedy: 'Stop the hub, restore, and start it again.',
  },
  RESTORE_HALF_DONE: {
    class: 'operator',
    status: 500,
    meaning:
      'A restore of several subgraphs failed between two, and what was there before did not come back everywhere.',
    remedy: 'Restore again with --replace, or put back what is kept where the message says.',
  },
  BACKUP_UNREADABLE: {
    class: 'operator',
    status: 500,
    meaning:
      'A file is no backup, or was cut or changed since it was written; the line is named. Nothing was restored.',
    remedy: 'Take another copy of the file; `gzip -t` tells whether it is whole.',
  },
  BACKUP_NEWER: {
    class: 'operator',
    status: 500,
    meaning: 'A backup was written by a newer hub: its tables have seen a migration this one does not have.',
    remedy: 'Restore it with the version of the hub that wrote it, or a newer one.',
  },
  SUPERGRAPH_MISSING: {
    class: 'operator',
    status: 500,
    meaning: 'The supergraph file cannot be read, or is not a supergraph.',
    remedy: 'Point SUPERGRAPH at a composed file; `npm run fix:generated` writes the hub’s own.',
  },
  FILE_UNREADABLE: {
    class: 'operator',
    status: 500,
    meaning: 'A file given to a command does not exist or cannot be read.',
    remedy: 'Check the path and its permissions.',
  },
  DOCUMENT_UNREADABLE: {
    class: 'caller',
    status: 400,
    meaning: 'An import file is not what its format promises; nothing of the document at that position is stored.',
    remedy: 'Mend the file at the position given and import it again.',
  },
  UNKNOWN_NAME: {
    class: 'operator',
    status: 500,
    meaning: 'A command was given a subgraph, data set or format that does not exist.',
    remedy: 'Take one of the names the message lists.',
  },
} as const satisfies Record<string, ErrorCode>;

export type Code = keyof typeof errorCodes;

/** Whether a code is in the table. */
export const isKnownCode = (code: unknown): code is Code => typeof code === 'string' && code in errorCodes;
