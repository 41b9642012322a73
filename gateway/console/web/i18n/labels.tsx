import { createContext, type ReactNode, use, useMemo } from 'react';
import { useQuery } from 'urql';
import { FrameDocument } from '../graph/generated/graphql';
import { type Language, useLanguage } from './language';

interface Said {
  readonly en: string;
  readonly ro: string;
  readonly no: string;
}

/** A label the graph keeps in three languages, in the one that is spoken. */
export const inLanguage = (said: Said, language: Language): string => said[language === 'nb' ? 'no' : language];

interface Labels {
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, Said>>;
  /** Whether they are on their way still. */
  readonly coming: boolean;
}
const Known = createContext<Labels>({ lists: new Map(), coming: false });

/** Whether labels are on their way: a page that is drawn without them moves when they come. */
export const useLabelsComing = (): boolean => use(Known).coming;

/** A code made readable, for lists that could not be fetched. */
const readable = (code: string): string => {
  const words = code.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A name of a field as words. */
export const fieldInWords = (field: string): string => field.replaceAll(/([A-Z])/g, ' $1').toLowerCase();

export type Label = (list: string, code: string | null | undefined) => string;

/** Reads labels of closed lists; a code without one is made readable. */
export function useLabels(): Label {
  const { language } = useLanguage();
  const { lists } = use(Known);
  return useMemo(
    () => (list, code) => {
      if (code === null || code === undefined) return '–';
      const said = lists.get(list)?.get(code);
      return said ? inLanguage(said, language) : readable(code);
    },
    [lists, language],
  );
}

export function LabelsProvider({ children }: { readonly children: ReactNode }) {
  const [{ data, fetching: coming }] = useQuery({ query: FrameDocument, variables: {} });
  const lists = useMemo(() => {
    const answered = data
      ? [data.bilateralCodeLists, data.personnelCodeLists, data.procurementCodeLists, data.trainingCodeLists]
      : [];
    const known = new Map<string, Map<string, Said>>();
    for (const { name, codes } of answered.flatMap((list) => list ?? [])) {
      const kept = known.get(name) ?? new Map<string, Said>();
      for (const code of codes) kept.set(code.code, code);
      known.set(name, kept);
    }
    known.set('Topic', new Map((data?.topics ?? []).map((topic) => [topic.code, topic])));
    return known;
  }, [data]);
  const labels = useMemo(() => ({ lists, coming }), [lists, coming]);
  return <Known value={labels}>{children}</Known>;
}
