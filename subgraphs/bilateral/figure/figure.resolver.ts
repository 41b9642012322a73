import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Indicator } from '../indicator/indicator.type';
import { Objective } from '../objective/objective.type';
import { Programme } from '../programme/programme.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { FigureRow } from './figure.entity';
import { FigureListArguments } from './figure.input';
import { figureList } from './figure.queries';
import { Figure, FigureConnection } from './figure.type';

@Resolver(() => Figure)
export class FigureResolver {
  @Query(() => FigureConnection, { nullable: true, description: 'Every figure, superseded ones included.' })
  figures(
    @Args(() => FigureListArguments) args: FigureListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return figureList.page(db, args, info);
  }

  @Query(() => Figure, { nullable: true, description: 'One figure; null when the id is unknown.' })
  figure(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.figureById.load(id, info);
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'The indicator it is stated for, or is set beside under its own definition; null when neither.',
  })
  indicator(@Root() figure: FigureRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return figure.indicatorId === null ? null : loaders.indicatorById.load(figure.indicatorId, info);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project it is stated of; null for a programme.' })
  project(@Root() figure: FigureRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return figure.projectId === null ? null : loaders.projectById.load(figure.projectId, info);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme it is stated of; null for a project.' })
  programme(@Root() figure: FigureRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return figure.programmeId === null ? null : loaders.programmeById.load(figure.programmeId, info);
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective it is stated of; null when none.' })
  objective(@Root() figure: FigureRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return figure.objectiveId === null ? null : loaders.objectiveById.load(figure.objectiveId, info);
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'The figure it corrects; null when it is the first.' })
  supersedes(@Root() figure: FigureRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return figure.supersedesId === null ? null : loaders.figureById.load(figure.supersedesId, info);
  }

  @FieldResolver(() => Figure, {
    nullable: true,
    description: 'The figure that corrects it; null while it is the last.',
  })
  supersededBy(@Root() figure: FigureRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.figureBySuperseded.load(figure.id, info);
  }

  @FieldResolver(() => Source, { description: 'Who states it.' })
  source(@Root() figure: FigureRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(figure.sourceId, info);
  }
}
