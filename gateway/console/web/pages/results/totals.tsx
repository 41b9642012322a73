import type { ReactNode } from 'react';

export interface Total {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** The few figures a part of the results begins with. */
export function Totals({ totals }: { readonly totals: readonly Total[] }) {
  return (
    <dl className="totals">
      {totals.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note !== undefined && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
