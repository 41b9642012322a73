import type { SourceLineFragment, WorthFragment as Worth } from '../graph/generated/graphql';
import { useAddress } from '../frame/address';
import { Link } from '../frame/link';
import { useLanguage } from '../i18n/language';
import { Said, useTranslated } from '../i18n/translations';
import type { Cell, Column } from './column';
import { sourceText, SourceNote } from './sourced';

/** The parameters of an address that name one record. */
export type RecordParameter = 'process' | 'deployment' | 'event';

type Number = number | string | null | undefined;

/** The kinds of columns most tables are made of. */
export interface ColumnKinds {
  text<Row>(key: string, title: string, value: (row: Row) => Cell | undefined): Column<Row>;
  /** What sources and records say is in English, whatever the page speaks. */
  english<Row>(key: string, title: string, value: (row: Row) => string | null | undefined): Column<Row>;
  /** The same where the graph may hold a translation of the field. */
  said<Row extends { readonly id: string }>(
    field: string,
    title: string,
    value: (row: Row) => string | null | undefined,
  ): Column<Row>;
  /** A name or names no source states are said to be so. */
  named<Row>(key: string, title: string, value: (row: Row) => string | null | undefined): Column<Row>;
  number<Row>(key: string, title: string, value: (row: Row) => Number, digits?: number): Column<Row>;
  /** A number no source states is said to be so. */
  stated<Row>(key: string, title: string, value: (row: Row) => Number): Column<Row>;
  /** An amount with its currency. */
  worth<Row>(key: string, title: string, value: (row: Row) => Worth | null | undefined): Column<Row>;
  percent<Row>(key: string, title: string, value: (row: Row) => number | null | undefined): Column<Row>;
  date<Row>(key: string, title: string, value: (row: Row) => string | null | undefined): Column<Row>;
  country<Row>(value: (row: Row) => string | null | undefined): Column<Row>;
  /** The way to the page of a record: the parameter of its address, its key, and the text that leads there. */
  record<Row>(
    key: string,
    title: string,
    parameter: RecordParameter,
    of: (row: Row) => { readonly id: string; readonly text: string },
  ): Column<Row>;
  source<Row extends { readonly source: SourceLineFragment | null; readonly locator?: string | null }>(): Column<Row>;
}

const filled = (value: Cell | undefined): Cell => (value === '' ? null : (value ?? null));
const plain = (value: Number): number | null => (value === null || value === undefined ? null : Number(value));

export function useColumnKinds(): ColumnKinds {
  const { t, number, worth, percent, date, country } = useLanguage();
  const translated = useTranslated();
  const address = useAddress();
  return {
    text: (key, title, value) => ({ key, title, value: (row) => filled(value(row)) }),
    english: (key, title, value) => ({
      key,
      title,
      value: (row) => filled(value(row)),
      show: (row) => <span lang="en">{filled(value(row)) ?? '–'}</span>,
    }),
    said: (field, title, value) => ({
      key: field,
      title,
      value: (row) => translated(row.id, field) ?? filled(value(row)),
      show: (row) => <Said subject={row.id} field={field} text={value(row)} />,
    }),
    named: (key, title, value) => ({
      key,
      title,
      value: (row) => filled(value(row)),
      show: (row) => filled(value(row)) ?? <span className="quiet">{t('stated.notReported')}</span>,
    }),
    number: (key, title, value, digits) => ({
      key,
      title,
      numeric: true,
      value: (row) => plain(value(row)),
      show: (row) => number(value(row), digits),
    }),
    stated: (key, title, value) => ({
      key,
      title,
      numeric: true,
      value: (row) => plain(value(row)),
      show: (row) => {
        const stated = value(row);
        return stated === null || stated === undefined ? (
          <span className="quiet">{t('stated.notReported')}</span>
        ) : (
          number(stated)
        );
      },
    }),
    worth: (key, title, value) => ({
      key,
      title,
      numeric: true,
      value: (row) => {
        const money = value(row);
        return money ? `${money.amount} ${money.currency}` : null;
      },
      show: (row) => worth(value(row)),
    }),
    percent: (key, title, value) => ({
      key,
      title,
      numeric: true,
      value: (row) => value(row) ?? null,
      show: (row) => percent(value(row)),
    }),
    date: (key, title, value) => ({
      key,
      title,
      value: (row) => value(row) ?? null,
      show: (row) => <span className="nowrap">{date(value(row))}</span>,
    }),
    country: (value) => ({
      key: 'country',
      title: t('record.country'),
      value: (row) => value(row) ?? null,
      show: (row) => country(value(row)),
    }),
    record: (key, title, parameter, of) => ({
      key,
      title,
      value: (row) => of(row).text,
      show: (row) => {
        const { id, text } = of(row);
        return (
          <Link className="nowrap" href={address.with({ [parameter]: id })}>
            {text}
          </Link>
        );
      },
    }),
    source: () => ({
      key: 'source',
      title: t('source.source'),
      value: sourceText,
      show: ({ source, locator }) => <SourceNote source={source} locator={locator} />,
    }),
  };
}
