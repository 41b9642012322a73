import type { CrimeFragment } from '../../graph/generated/graphql';
import { inLanguage } from '../../i18n/labels';
import type { Language } from '../../i18n/language';

/** Kinds of crime in the language spoken. */
export const crimesIn = (crimes: readonly CrimeFragment[] | null, language: Language): string | null =>
  crimes
    ?.map(({ labelEn, labelRo, labelNo }) => inLanguage({ en: labelEn, ro: labelRo, no: labelNo }, language))
    .join(', ') ?? null;
