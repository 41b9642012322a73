import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CountryCode, LocalDate } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { PlaceKind } from './place.enums';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "scheme version code")')
@ObjectType({
  description:
    'An area of a classification, in the version that was in force: Norway had 27 police districts until 2015 and has 12 since.',
})
export class Place {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'The classification: NO_POLICE_DISTRICT, NUTS or ISO_3166_1.' })
  readonly scheme!: string;
  @Field(() => String, { description: 'Version of the classification, a year as a rule: codes change their meaning.' })
  readonly version!: string;
  @Field(() => String, { description: 'Code within scheme and version.' })
  readonly code!: string;
  @Field(() => PlaceKind, { description: 'What kind of area it is.' })
  readonly kind!: PlaceKind;
  @Field(() => String, { description: 'Name in the language of the country.' })
  readonly name!: string;
  @Field(() => CountryCode, { description: 'Country it lies in, ISO 3166-1 alpha-2.' })
  readonly country!: string;
  @Field(() => String, { nullable: true, description: 'Town of its head office; null when not known or none.' })
  readonly seat!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'First day it existed; null when not known.' })
  readonly validFrom!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day it existed; null while it does.' })
  readonly validTo!: string | null;
  @Field(() => String, { nullable: true, description: 'What a reader should know of it; null when nothing.' })
  readonly note!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const PlaceConnection = connectionOf(Place, 'Place');
