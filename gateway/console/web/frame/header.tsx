import { LANGUAGES, useLanguage } from '../i18n/language';
import { addressWith, useAddress } from './address';
import { Link } from './link';
import { useTheme } from './theme';

const PAGES = [
  { path: '/', key: 'frame.results' },
  { path: '/explore', key: 'frame.explore' },
  { path: '/schema', key: 'frame.schema' },
  { path: '/teams', key: 'frame.teams' },
] as const;

const THEMES = { auto: 'frame.themeAuto', light: 'frame.themeLight', dark: 'frame.themeDark' } as const;

function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className="logo">
      <rect width="32" height="32" rx="7" />
      <path d="M16 16 8 8m8 8 8-8m-8 8-8 8m8-8 8 8" />
      <circle cx="16" cy="16" r="4.5" />
    </svg>
  );
}

/** What stands above every page: where one is, where one can go, language and colours. */
export function Header() {
  const { t, language } = useLanguage();
  const address = useAddress();
  const { theme, next } = useTheme();
  const kept = new URLSearchParams();
  for (const name of ['project', 'lang']) {
    const value = address.parameters.get(name);
    if (value !== null) kept.set(name, value);
  }
  return (
    <header className="frame">
      <Link href={addressWith('/', kept, {})} className="brand">
        <Logo /> Programme Hub
      </Link>
      <nav aria-label={t('frame.pages')}>
        {PAGES.map(({ path, key }) => (
          <Link key={path} href={addressWith(path, kept, {})} aria-current={address.path === path ? 'page' : undefined}>
            {t(key)}
          </Link>
        ))}
      </nav>
      <div className="frame-tools">
        <label>
          <span className="visually-hidden">{t('frame.language')}</span>
          <select value={language} onChange={({ target }) => address.set({ lang: target.value }, { replace: true })}>
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={next}>
          {t(THEMES[theme])}
        </button>
      </div>
    </header>
  );
}
