import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { Event } from '../event/event.type';
import { SourceStub } from '../source/source.stub';
import { Topic } from '../topic/topic.type';
import { SessionRow } from './session.entity';
import { Session } from './session.type';

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => Event, { nullable: true, description: 'The event it is part of.' })
  event(@Root() session: SessionRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.eventById.load(session.eventId, info);
  }

  @FieldResolver(() => Topic, { nullable: true, description: 'What it was about; null when not reported.' })
  topic(@Root() session: SessionRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return session.topicId === null ? null : loaders.topicById.load(session.topicId, info);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() session: SessionRow) {
    return stub(session.sourceId);
  }
}
