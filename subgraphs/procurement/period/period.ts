/** From one instant to another, either of which may be unknown. */
export interface Span {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** Two columns as one value: null when neither is there. */
export const spanOf = (startsAt: string | null, endsAt: string | null): Span | null =>
  startsAt === null && endsAt === null ? null : { startsAt, endsAt };
