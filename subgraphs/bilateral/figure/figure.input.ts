import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList, LocalDate } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { SourceKind } from '../source/source.enums';
import { FigureKind, FigureQualifier, FigureWorkflow } from './figure.enums';

export const FigureOrder = closedList('FigureOrder', 'Orderings of figures.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
  RECORDED_AT_ASC: { en: 'First recorded first', ro: 'Întâi cele mai vechi', no: 'Først registrert først' },
  RECORDED_AT_DESC: { en: 'Last recorded first', ro: 'Întâi cele mai recente', no: 'Sist registrert først' },
});
export type FigureOrder = keyof typeof FigureOrder;

@InputType({ description: 'Which figures; fields are joined by AND, values of a list by OR.' })
export class FigureFilter {
  @Field(() => [FigureKind], { nullable: true, description: 'Of one of these kinds.' })
  readonly kind?: FigureKind[];
  @Field(() => [FigureQualifier], { nullable: true, description: 'With one of these qualifiers.' })
  readonly qualifier?: FigureQualifier[];
  @Field(() => [FigureWorkflow], { nullable: true, description: 'In one of these states of review.' })
  readonly workflow?: FigureWorkflow[];
  @Field(() => [String], { nullable: true, description: 'Of one of these measures.' })
  readonly measure?: string[];
  @Field(() => [String], { nullable: true, description: 'Set beside an indicator with one of these codes.' })
  readonly indicatorCode?: string[];
  @Field(() => [String], { nullable: true, description: 'Of one of these projects, by code.' })
  readonly projectCode?: string[];
  @Field(() => [SourceKind], { nullable: true, description: 'From a source of one of these kinds.' })
  readonly sourceKind?: SourceKind[];
  @Field(() => [String], { nullable: true, description: 'From one of these sources, by code.' })
  readonly sourceCode?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether no document proves it.' })
  readonly withoutEvidence?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether no source states its value.' })
  readonly notReported?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is made up for demonstration.' })
  readonly synthetic?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether another figure supersedes it.' })
  readonly superseded?: boolean;
  @Field(() => LocalDate, { nullable: true, description: 'Recorded on this day or after.' })
  readonly recordedSince?: string;
}

@ArgsType()
export class FigureListArguments extends ConnectionArguments {
  @Field(() => FigureFilter, { nullable: true, description: 'Which figures; all when absent.' })
  readonly filter?: FigureFilter;
  @Field(() => FigureOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: FigureOrder;
}
