import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { CrimeTypeStub } from '../crime-type/crime-type.stub';
import { EventListArguments } from '../event/event.input';
import { EventConnection } from '../event/event.type';
import { SourceStub } from '../source/source.stub';
import { TopicRow } from './topic.entity';
import { everyTopic } from './topic.queries';
import { Topic } from './topic.type';

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => [Topic], { nullable: true, description: 'Every topic, by code.' })
  topics(@Ctx() { db }: Context) {
    return everyTopic(db);
  }

  @Query(() => Topic, { nullable: true, description: 'One topic; null when the code is unknown.' })
  topic(
    @Arg('code', () => String, { description: 'Code within the hub.' }) code: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.topicByCode.load(code, info);
  }

  @FieldResolver(() => CrimeTypeStub, {
    nullable: true,
    description: 'The crime the topic is about; null when it is about a way of working, not about one crime.',
  })
  crimeType(@Root() topic: TopicRow) {
    return stub(topic.crimeTypeId);
  }

  @FieldResolver(() => EventConnection, { nullable: true, description: 'Events with this topic.' })
  events(
    @Root() topic: TopicRow,
    @Args(() => EventListArguments) args: EventListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.eventsByTopic.load(topic.id, args, info);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Who names the topic.' })
  source(@Root() topic: TopicRow) {
    return stub(topic.sourceId);
  }
}
