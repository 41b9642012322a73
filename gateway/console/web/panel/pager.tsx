import { useAddress } from '../frame/address';
import { Link } from '../frame/link';
import type { PageFragment } from '../graph/generated/graphql';
import { useLanguage } from '../i18n/language';

const SIZE = 10;

export interface PageVariables {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** Which page of a list the address asks for. */
export function pageOf(parameters: URLSearchParams, name: string): PageVariables {
  const asked = parameters.get(name);
  if (asked?.startsWith('after.')) return { first: SIZE, after: asked.slice('after.'.length) };
  if (asked?.startsWith('before.')) return { last: SIZE, before: asked.slice('before.'.length) };
  return { first: SIZE };
}

interface PagerProps {
  /** What is listed. */
  readonly title: string;
  /** The parameter of the address that holds the page. */
  readonly name: string;
  readonly page: PageFragment;
  readonly total: number;
  readonly shown: number;
}

/** The way to the pages before and after. */
export function Pager({ title, name, page, total, shown }: PagerProps) {
  const { t, number } = useLanguage();
  const address = useAddress();
  const before = page.hasPreviousPage && page.startCursor ? `before.${page.startCursor}` : null;
  const after = page.hasNextPage && page.endCursor ? `after.${page.endCursor}` : null;
  return (
    <nav className="pager" aria-label={`${t('page.pages')}: ${title}`}>
      <span>{t('page.shown', { shown: number(shown), total: number(total) })}</span>
      {before !== null && (
        <Link stay className="tool" href={address.with({ [name]: before })}>
          {t('page.previous')}
        </Link>
      )}
      {after !== null && (
        <Link stay className="tool" href={address.with({ [name]: after })}>
          {t('page.next')}
        </Link>
      )}
    </nav>
  );
}
