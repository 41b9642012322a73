import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { CooperationChannel } from './cooperation-channel.type';

export const cooperationChannelReference = reference<Loaders, { id: string }>(
  CooperationChannel,
  ({ id }, { loaders }, info) => loaders.cooperationChannelById.load(id, info),
);
