import { type Fields, isFields } from './json';

/**
 * How a file marks a natural person. The rule is narrow on purpose: only what the file itself says counts, never what a
 * name looks like.
 * 1. An identifier of a register of persons: the scheme ends in one of these parts, as in RO-CNP or BR-CPF.
 * 2. A flag or a word in the party's details that says so.
 * 3. A legal form, within the name, that only a person trading under the own name has.
 */
const PERSONAL_SCHEME =
  /(^|-)(CNP|IDNP|FNR|DNR|FODSELSNUMMER|CPF|CURP|DNI|CUIL|CEDULA|PESEL|EGN|JMBG|OIB-P|NIN|SSN|SNILS|PASSPORT)$/i;

const PERSONAL_WORD =
  /^(natural[\s_-]?person|individual([\s_-]?(entrepreneur|person))?|person|physical[\s_-]?person|sole[\s_-]?trader|self[\s_-]?employed|persoan[aă] fizic[aă]( autorizat[aă])?|privatperson|enkeltpersonforetak)$/i;

/** Romania and Moldova: PFA, Î.I.; Armenia: Ա/Ձ, A/Dz; Norway: ENK; Russian texts of the region: ИП. */
const PERSONAL_FORM = new RegExp(
  [
    '^(p\\.\\s?f\\.\\s?a\\.?|pfa|[îi]\\.\\s?i\\.|[îi]ntreprinderea individual[ăa]|persoan[ăa] fizic[ăa](?: autorizat[ăa])?|a/dz|ա/ձ|ип)\\s',
    '\\s(p\\.\\s?f\\.\\s?a\\.?|pfa|[îi]\\.\\s?i\\.?|[îi]ntreprindere individual[ăa]|persoan[ăa] fizic[ăa](?: autorizat[ăa])?|a/dz|ա/ձ|enk)$',
  ].join('|'),
  'iu',
);

const says = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value.trim());

const hasPersonalScheme = (identifier: unknown): boolean =>
  isFields(identifier) && (says(identifier.scheme, PERSONAL_SCHEME) || says(identifier.legalName, PERSONAL_FORM));

const marksPerson = (fields: Fields): boolean =>
  fields.isPerson === true ||
  fields.isNaturalPerson === true ||
  fields.naturalPerson === true ||
  [fields.entityType, fields.legalEntityType, fields.legalForm, fields.type].some((word) => says(word, PERSONAL_WORD));

/** Whether a party, or a reference to one, is marked as a natural person. */
export function isNaturalPerson(party: Fields): boolean {
  const { name, identifier, additionalIdentifiers, details } = party;
  // A person is someone with a name or a number; plans and periods have neither.
  if (name === undefined && identifier === undefined) return false;
  return (
    hasPersonalScheme(identifier) ||
    (Array.isArray(additionalIdentifiers) && additionalIdentifiers.some(hasPersonalScheme)) ||
    says(name, PERSONAL_FORM) ||
    marksPerson(party) ||
    (isFields(details) && marksPerson(details))
  );
}
