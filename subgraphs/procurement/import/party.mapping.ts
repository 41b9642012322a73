import { idOf } from '../../../shared/ids';
import { folded } from '../../../shared/scalars';
import { countryCodeOf } from './iso-codes';
import { type Reader } from './reader';

/** Who stands in a role, as a document says it. */
export interface Party {
  /** The parts of its natural key; null for a natural person, who is never linked from one document to another. */
  readonly key: readonly [string, ...string[]] | null;
  readonly name: string | null;
  readonly scheme: string | null;
  readonly identifier: string | null;
  readonly country: string | null;
}

const CODE = 190;

/** Who issues the ids within a document: the beginning of its ocid. */
const publisherOf = (ocid: string): string => ocid.split('-').slice(0, 2).join('-');

/** The parties of one document, looked up by the references to them. */
export class Parties {
  private readonly byId: ReadonlyMap<string, Reader>;

  constructor(
    release: Reader,
    private readonly ocid: string,
  ) {
    this.byId = new Map(
      release.objects('parties').flatMap((party): [string, Reader][] => {
        const id = party.id('id');
        return id === null ? [] : [[id, party]];
      }),
    );
  }

  /** Who a reference means; null when it says nothing. */
  read(reference: Reader): Party | null {
    const localId = reference.id('id');
    const party = localId === null ? null : (this.byId.get(localId) ?? null);
    if (localId !== null && !party && this.byId.size > 0) {
      reference.depart('id', 'REFERENCE_UNKNOWN', 'No party of the document has this id.');
    }
    if (reference.flag('isPerson') || party?.flag('isPerson')) {
      return { key: null, name: null, scheme: null, identifier: null, country: null };
    }
    const register = party?.object('identifier') ?? reference.object('identifier');
    const [scheme, identifier] = [codeOf(register, 'scheme'), codeOf(register, 'id')];
    const name = party?.line('name') ?? reference.line('name');
    const key = this.keyOf({ scheme, identifier, localId, name });
    if (!key) return reference.depart('', 'REQUIRED_MISSING', 'Neither id nor name; left out.');
    const country = countryCodeOf((party ?? reference).object('address')?.line('countryName') ?? null);
    return { key, name, scheme: identifier && scheme, identifier: scheme && identifier, country };
  }

  // A register number holds everywhere, a publisher's own number with that publisher, a name only there too.
  private keyOf(said: {
    readonly scheme: string | null;
    readonly identifier: string | null;
    readonly localId: string | null;
    readonly name: string | null;
  }): readonly [string, ...string[]] | null {
    const { scheme, identifier, localId, name } = said;
    if (scheme !== null && identifier !== null) return ['REGISTER', scheme, identifier];
    if (localId !== null) return ['PUBLISHER', publisherOf(this.ocid), localId];
    return name === null ? null : ['NAME', publisherOf(this.ocid), folded(name)];
  }
}

const codeOf = (register: Reader | null, key: string): string | null => register?.line(key)?.slice(0, CODE) ?? null;

/** Id of a supplier: its own, or for a natural person one that holds for a single award. */
export const supplierIdOf = ({ key }: Party, awardId: string, seq: number): string =>
  key ? idOf('Supplier', ...key) : idOf('Supplier', 'PERSON', awardId, String(seq));

/** Id of a buyer. */
export const buyerIdOf = ({ key }: Party): string | null => (key ? idOf('Buyer', ...key) : null);
