import { type Asking } from '../asking';
import { type ReceivedAnswer } from '../received';
import { type Piece } from './spots';

/** One execution of an operation in text. */
export interface TextRun extends Asking {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly places: readonly Piece[][];
  /** What came so far, for whoever has to go on when this cannot. */
  readonly received: ReceivedAnswer[];
  /** Whether something came that is not exactly what the plan promises. */
  left: boolean;
}

export type TextStep = (run: TextRun) => Promise<void>;
