import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { ContractingProcess } from './contracting-process.type';

export const contractingProcessReference = reference<Loaders, { id: string } | { ocid: string }>(
  ContractingProcess,
  (key, { loaders }, info) =>
    'id' in key
      ? loaders.contractingProcessById.load(key.id, info)
      : loaders.contractingProcessByOcid.load(key.ocid, info),
);
