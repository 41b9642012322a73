import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Topic } from '../topic/topic.type';
import { EventSummaryArguments } from './event.input';
import { eventSummary } from './event.queries';
import { EventSummaryRow } from './event-summary.type';

@Resolver(() => EventSummaryRow)
export class EventSummaryResolver {
  @Query(() => [EventSummaryRow], { nullable: true, description: 'Events counted by the dimensions asked for.' })
  eventSummary(@Args(() => EventSummaryArguments) args: EventSummaryArguments, @Ctx() { db }: Context) {
    return eventSummary.rows(db, args);
  }

  @FieldResolver(() => Topic, { nullable: true, description: 'The topic of a group by TOPIC, else null.' })
  topic(@Root() row: EventSummaryRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const code = row.keys.find(({ dimension }) => dimension === 'TOPIC')?.value ?? null;
    return code === null ? null : loaders.topicByCode.load(code, info);
  }
}
