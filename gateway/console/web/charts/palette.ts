import { useDark } from '../frame/theme';

/** Colours of drawings. They stand here and not in the style sheet because a saved picture has no style sheet. */
export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly surface: string;
  /** Told apart with the common kinds of colour blindness, and in greys by their order of lightness. */
  readonly series: readonly string[];
  /** From few to many. */
  readonly steps: readonly string[];
  readonly stepInk: readonly string[];
  readonly none: string;
}

const LIGHT: Palette = {
  ink: '#1b2430',
  quiet: '#566273',
  line: '#d9dee6',
  surface: '#ffffff',
  series: ['#1d5fa8', '#e08f1a', '#3aa59b', '#8a6bbf', '#c2556b', '#7a8796', '#5aa6dd', '#a8a032'],
  steps: ['#d6e6f6', '#a3c9ea', '#5d9fd6', '#2f77b8', '#174d85'],
  stepInk: ['#1b2430', '#1b2430', '#10161e', '#ffffff', '#ffffff'],
  none: '#eef1f5',
};

const DARK: Palette = {
  ink: '#e6eaf0',
  quiet: '#a3afbe',
  line: '#38424f',
  surface: '#1a212b',
  series: ['#6cacea', '#f0ae4e', '#58c7bb', '#b59ae0', '#e88b9d', '#98a5b4', '#a9d3f5', '#cfc86a'],
  steps: ['#1f3a57', '#27537f', '#3272ad', '#5c9fdb', '#a5d0f7'],
  stepInk: ['#e6eaf0', '#ffffff', '#ffffff', '#0d131a', '#0d131a'],
  none: '#242d39',
};

export const usePalette = (): Palette => (useDark() ? DARK : LIGHT);
