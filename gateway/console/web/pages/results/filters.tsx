import { useId } from 'react';
import { useAddress } from '../../frame/address';
import { Link } from '../../frame/link';
import { useLanguage } from '../../i18n/language';

export interface Filter {
  /** The parameter of the address. */
  readonly name: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Chooses what a part of the results shows; what is chosen stands in the address, and above the figures. */
export function Filters({ filters }: { readonly filters: readonly Filter[] }) {
  const { t } = useLanguage();
  const address = useAddress();
  const group = useId();
  // A page of a list is a page of what was chosen before.
  const choose = (name: string, value: string | null) => address.with({ [name]: value, page: null });
  const chosen = filters.flatMap(({ name, title, options }) => {
    const value = address.parameters.get(name);
    return value === null
      ? []
      : [{ name, title, label: options.find((option) => option.value === value)?.label ?? value }];
  });
  return (
    <>
      <div className="filters" role="group" aria-label={t('filter.filters')}>
        {filters.map(({ name, title, options }) => (
          <div key={name}>
            <label htmlFor={`${group}-${name}`}>{title}</label>
            <select
              id={`${group}-${name}`}
              value={address.parameters.get(name) ?? ''}
              onChange={({ target }) => address.set({ [name]: target.value === '' ? null : target.value, page: null })}
            >
              <option value="">{t('filter.all')}</option>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      {chosen.length > 0 && (
        <p className="chips">
          {chosen.map(({ name, title, label }) => (
            <Link
              key={name}
              stay
              href={choose(name, null)}
              aria-label={t('filter.remove', { filter: `${title}: ${label}` })}
            >
              {title}: {label} <span aria-hidden="true">×</span>
            </Link>
          ))}
        </p>
      )}
    </>
  );
}

/** One value of the address as the list a filter of the graph takes. */
export function chosen<Code extends string>(parameters: URLSearchParams, name: string, known: readonly Code[]) {
  const value = parameters.get(name);
  const code = known.find((one) => one === value);
  return code === undefined ? undefined : [code];
}
