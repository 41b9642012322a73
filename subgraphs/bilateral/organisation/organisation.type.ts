import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CountryCode } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { Stated } from '../stated/stated.type';
import { OrganisationKind } from './organisation.enums';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'A body that takes part in a programme or a project, or publishes what is said of them.' })
export class Organisation extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub, for example POD.' })
  readonly code!: string;
  @Field(() => String, { description: 'Name in English.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Name in its own language; null when not known or the same.' })
  readonly nativeName!: string | null;
  @Field(() => OrganisationKind, { description: 'What kind of body it is.' })
  readonly kind!: OrganisationKind;
  @Field(() => Boolean, {
    description: 'Whether it stands for a group that a source names as a whole, such as prosecutors’ offices.',
  })
  readonly collective!: boolean;
  @Field(() => CountryCode, { nullable: true, description: 'ISO 3166-1 alpha-2; null for international bodies.' })
  readonly country!: string | null;
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation');
