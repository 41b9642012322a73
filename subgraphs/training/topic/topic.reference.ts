import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Topic } from './topic.type';

export const topicReference = reference<Loaders, { id: string } | { code: string }>(Topic, (key, { loaders }, info) =>
  'id' in key ? loaders.topicById.load(key.id, info) : loaders.topicByCode.load(key.code, info),
);
