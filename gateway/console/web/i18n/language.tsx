import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { useAddress } from '../frame/address';
import en from './en.json';

/** What the console says; every language says all of it. */
type Messages = Readonly<Record<keyof typeof en, string>>;

export const LANGUAGES = { en: 'English', ro: 'Română', nb: 'Norsk' } as const;
export type Language = keyof typeof LANGUAGES;

const KEPT = 'hub:language';
const isLanguage = (value: string | null | undefined): value is Language =>
  value !== null && value !== undefined && Object.hasOwn(LANGUAGES, value);

/** Languages beside English are files of their own, loaded when asked for. */
const dictionaries: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => en,
  ro: async () => (await import('./ro.json')).default,
  nb: async () => (await import('./nb.json')).default,
};

function preferred(): Language {
  const kept = localStorage.getItem(KEPT);
  if (isLanguage(kept)) return kept;
  for (const tag of navigator.languages) {
    const [primary = ''] = tag.toLowerCase().split('-');
    if (isLanguage(primary)) return primary;
    if (primary === 'no' || primary === 'nn') return 'nb';
  }
  return 'en';
}

type Values = Readonly<Record<string, string | number>>;

export interface Speech {
  readonly language: Language;
  readonly t: (key: keyof Messages, values?: Values) => string;
  readonly number: (value: number | string | null | undefined, digits?: number) => string;
  /** An amount with its currency. */
  readonly worth: (value: { readonly amount: string; readonly currency: string } | null | undefined) => string;
  readonly percent: (value: number | null | undefined) => string;
  readonly date: (value: string | null | undefined) => string;
  readonly country: (code: string | null | undefined) => string;
}

const NOTHING = '–';

/** Made at the first use and kept: what formats for a language takes a browser longer to make than a page to draw. */
function kept<Key, Format>(make: (key: Key) => Format): (key: Key) => Format {
  const made = new Map<Key, Format>();
  return (key) => {
    const format = made.get(key) ?? make(key);
    made.set(key, format);
    return format;
  };
}

// The day before the month, as the report and its European readers have it.
const dates = kept(
  (language: Language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeZone: 'UTC' }),
);
const percents = kept(
  (language: Language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }),
);
const countries = kept((language: Language) => new Intl.DisplayNames(language, { type: 'region' }));
const numbers = kept((language: Language) =>
  kept((digits: number) => new Intl.NumberFormat(language, { maximumFractionDigits: digits })),
);

const numberIn = (language: Language, value: number | string | null | undefined, digits = 2): string =>
  value === null || value === undefined ? NOTHING : numbers(language)(digits).format(Number(value));

const speak = (language: Language, messages: Messages): Speech => ({
  language,
  t: (key, values = {}) => messages[key].replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? '')),
  number: (value, digits) => numberIn(language, value, digits),
  worth: (value) => (value ? `${numberIn(language, value.amount)} ${value.currency}` : NOTHING),
  percent: (value) => (value === null || value === undefined ? NOTHING : percents(language).format(value)),
  date: (value) => (value ? dates(language).format(new Date(value)) : NOTHING),
  country: (code) => (code ? (countries(language).of(code) ?? code) : NOTHING),
});

const Spoken = createContext<Speech>(speak('en', en));

export const useLanguage = (): Speech => use(Spoken);

/** Speaks the language of the address, else the one chosen before, else the browser's. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const asked = useAddress().parameters.get('lang');
  const language = isLanguage(asked) ? asked : preferred();
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly messages: Messages } | null>(
    language === 'en' ? { language, messages: en } : null,
  );
  useEffect(() => {
    let current = true;
    if (isLanguage(asked)) localStorage.setItem(KEPT, asked);
    void dictionaries[language]().then((messages) => {
      if (!current) return;
      document.documentElement.lang = language;
      setLoaded({ language, messages });
    });
    return () => {
      current = false;
    };
  }, [asked, language]);
  const speech = useMemo(() => loaded && speak(loaded.language, loaded.messages), [loaded]);
  return speech && <Spoken value={speech}>{children}</Spoken>;
}
