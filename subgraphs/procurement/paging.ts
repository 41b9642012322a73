import { pagingTypes } from '../../shared/paging';

export const { ConnectionArguments, connectionOf } = pagingTypes();
