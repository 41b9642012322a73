import { createContext, type ReactNode, use, useMemo } from 'react';
import { useQuery } from 'urql';
import { TranslationsDocument } from '../graph/generated/graphql';
import { useLanguage } from './language';

const Translated = createContext<ReadonlyMap<string, string>>(new Map());

const keyOf = (subject: string, field: string): string => `${subject} ${field}`;

/** Reads the text of a record in the language spoken; undefined where nobody translated it. */
export function useTranslated(): (subject: string, field: string) => string | undefined {
  const texts = use(Translated);
  return (subject, field) => texts.get(keyOf(subject, field));
}

interface TranslationsProps {
  readonly project: string;
  readonly children: ReactNode;
}

/** What is said of a project in the language spoken; English is what its records say. */
export function TranslationsProvider({ project, children }: TranslationsProps) {
  const { language } = useLanguage();
  const [{ data }] = useQuery({
    query: TranslationsDocument,
    variables: { project, language: language === 'ro' ? 'RO' : 'NO' },
    pause: language === 'en',
  });
  const texts = useMemo(
    () =>
      new Map(
        (language === 'en' ? [] : (data?.project?.translations ?? [])).map(({ subject, field, text }) => [
          keyOf(subject, field),
          text,
        ]),
      ),
    [data, language],
  );
  return <Translated value={texts}>{children}</Translated>;
}

interface SaidProps {
  readonly subject: string;
  readonly field: string;
  /** As the record has it, in English. */
  readonly text: string | null | undefined;
}

/** A text of a record in the language spoken, else in English and marked as such. */
export function Said({ subject, field, text }: SaidProps) {
  const translated = useTranslated()(subject, field);
  return translated === undefined ? <span lang="en">{text ?? '–'}</span> : <span>{translated}</span>;
}
