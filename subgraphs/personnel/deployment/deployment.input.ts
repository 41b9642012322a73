import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { closedList, LocalDate } from '../../../shared/scalars';
import { Speciality } from '../officer/officer.enums';
import { ConnectionArguments } from '../paging';
import { DeploymentDirection, DeploymentStatus, DeploymentType } from './deployment.enums';

export const DeploymentOrder = closedList('DeploymentOrder', 'Orderings of deployments.', {
  STARTS_ON_ASC: { en: 'Earliest first', ro: 'Cele mai vechi întâi', no: 'Tidligste først' },
  STARTS_ON_DESC: { en: 'Latest first', ro: 'Cele mai recente întâi', no: 'Seneste først' },
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type DeploymentOrder = keyof typeof DeploymentOrder;

@InputType({ description: 'Which deployments; fields are joined by AND, values of a list by OR.' })
export class DeploymentFilter {
  @Field(() => [DeploymentDirection], { nullable: true, description: 'In one of these directions.' })
  readonly direction?: DeploymentDirection[];
  @Field(() => [DeploymentStatus], { nullable: true, description: 'In one of these states.' })
  readonly status?: DeploymentStatus[];
  @Field(() => [DeploymentType], { nullable: true, description: 'Of one of these types.' })
  readonly type?: DeploymentType[];
  @Field(() => [ID], { nullable: true, description: 'Hosted by one of these districts.' })
  readonly hostDistrictId?: string[];
  @Field(() => [Speciality], { nullable: true, description: 'Of an officer with one of these specialities.' })
  readonly speciality?: Speciality[];
  @Field(() => [ID], { nullable: true, description: 'Against one of these crime types.' })
  readonly crimeTypeId?: string[];
  @Field(() => LocalDate, { nullable: true, description: 'Still running on or after this day.' })
  readonly from?: string;
  @Field(() => LocalDate, { nullable: true, description: 'Begun on or before this day.' })
  readonly to?: string;
}

@ArgsType()
export class DeploymentListArguments extends ConnectionArguments {
  @Field(() => DeploymentFilter, { nullable: true, description: 'Which deployments; all when absent.' })
  readonly filter?: DeploymentFilter;
  @Field(() => DeploymentOrder, { nullable: true, description: 'Earliest first when absent.' })
  readonly orderBy?: DeploymentOrder;
}

export const DeploymentDimension = closedList('DeploymentDimension', 'What deployments can be grouped by.', {
  DIRECTION: { en: 'Direction', ro: 'Direcție', no: 'Retning' },
  STATUS: { en: 'Status', ro: 'Stare', no: 'Status' },
  TYPE: { en: 'Type', ro: 'Tip', no: 'Type' },
  HOST_DISTRICT: { en: 'Host district', ro: 'District gazdă', no: 'Vertsdistrikt' },
  SPECIALITY: { en: 'Speciality; an officer with two counts under both', ro: 'Specialitate', no: 'Spesialitet' },
  CRIME_TYPE: {
    en: 'Crime type; a deployment against two counts under both',
    ro: 'Tip de infracțiune',
    no: 'Kriminalitetstype',
  },
  RANK_BAND: { en: 'Rank band', ro: 'Categorie de grad', no: 'Gradsgruppe' },
  HOME_UNIT: { en: 'Home unit', ro: 'Unitate de origine', no: 'Hjemmeenhet' },
  QUARTER: { en: 'Calendar quarter, days split between quarters', ro: 'Trimestru', no: 'Kvartal' },
});
export type DeploymentDimension = keyof typeof DeploymentDimension;

@ArgsType()
export class DeploymentSummaryArguments {
  @Field(() => DeploymentFilter, { nullable: true, description: 'Which deployments; all when absent.' })
  readonly filter?: DeploymentFilter;
  @Field(() => [DeploymentDimension], {
    description:
      'Dimensions to group by; an empty list gives one row. Sums are kept for DIRECTION, STATUS, TYPE, SPECIALITY, CRIME_TYPE and RANK_BAND together, and for any two; HOST_DISTRICT, HOME_UNIT or QUARTER with two more, and three of one project, may be added up from the records, which takes as long as there are many.',
  })
  readonly by!: DeploymentDimension[];
}
