import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { ProjectRow } from '../project/project.entity';
import { Project } from '../project/project.type';
import { Language } from './translation.enums';
import { Translation } from './translation.type';

@Resolver(() => Project)
export class TranslationResolver {
  @FieldResolver(() => [Translation], {
    description:
      'What is said of it here in another language: statements, titles, findings, purposes. Empty when nobody translated them.',
  })
  translations(
    @Root() project: ProjectRow,
    @Arg('language', () => Language, { description: 'The language to read them in.' }) language: Language,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.translationsByProject.load(project.id, language);
  }
}
