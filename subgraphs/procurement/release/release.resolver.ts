import { FieldResolver, Resolver, Root } from 'type-graphql';
import { DateTimeISO } from '../../../shared/scalars';
import { ReleaseRow } from './release.entity';
import { Release } from './release.type';

@Resolver(() => Release)
export class ReleaseResolver {
  @FieldResolver(() => DateTimeISO, {
    nullable: true,
    description: 'When it was published, in UTC; null when undated.',
  })
  date(@Root() release: ReleaseRow) {
    return release.releasedAt;
  }
}
