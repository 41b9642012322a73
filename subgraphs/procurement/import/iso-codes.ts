import { type GraphQLScalarType } from 'graphql';
import { CountryCode, Currency } from '../../../shared/scalars';

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
/** Languages of the programmes and of the files met so far. */
const LANGUAGES = ['en', 'ro', 'nb'];

/** Codes the graph can show, asked once each. */
function acceptedBy(scalar: GraphQLScalarType): (code: string) => boolean {
  const asked = new Map<string, boolean>();
  return (code) => {
    const known = asked.get(code);
    if (known !== undefined) return known;
    let accepts = true;
    try {
      scalar.parseValue(code);
    } catch {
      // The scalar says no by throwing.
      accepts = false;
    }
    // Bounded: a file may hold any number of wrong codes.
    if (asked.size < 1_000) asked.set(code, accepts);
    return accepts;
  };
}

/** Whether a code is a currency of ISO 4217. */
export const isCurrency = acceptedBy(Currency);

const isCountry = acceptedBy(CountryCode);

/** Codes and names of countries, in lower case, to their code. */
function everyCountry(): ReadonlyMap<string, string> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry);
  const countries = new Map(codes.map((code) => [code.toLowerCase(), code]));
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) countries.set(names.of(code)?.toLowerCase() ?? '', code);
  }
  countries.delete('');
  return countries.set('uk', 'GB');
}

let countries: ReadonlyMap<string, string> | undefined;

/** Code of ISO 3166-1 of a country written as code or name; null when it is neither. */
export function countryCodeOf(text: string | null): string | null {
  if (text === null) return null;
  countries ??= everyCountry();
  return countries.get(text.trim().toLowerCase()) ?? null;
}
