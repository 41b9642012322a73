import type { ProcessRecordQuery } from '../../graph/generated/graphql';

export type Process = NonNullable<ProcessRecordQuery['contractingProcess']>;
export type Award = Process['awards'][number];
export type Contract = Process['contracts'][number];
