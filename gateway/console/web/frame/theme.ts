import { useSyncExternalStore } from 'react';

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
const KEPT = 'hub:theme';
const CHANGED = 'hub:theme-changed';

const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value);
const system = matchMedia('(prefers-color-scheme: dark)');
const printing = matchMedia('print');

function kept(): Theme {
  const theme = localStorage.getItem(KEPT);
  return isTheme(theme) ? theme : 'auto';
}

export function applyTheme(): void {
  const theme = kept();
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function subscribe(listener: () => void): () => void {
  addEventListener(CHANGED, listener);
  system.addEventListener('change', listener);
  printing.addEventListener('change', listener);
  return () => {
    removeEventListener(CHANGED, listener);
    system.removeEventListener('change', listener);
    printing.removeEventListener('change', listener);
  };
}

export function useTheme(): { readonly theme: Theme; readonly next: () => void } {
  const theme = useSyncExternalStore(subscribe, kept);
  const next = () => {
    const following = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    localStorage.setItem(KEPT, following);
    applyTheme();
    dispatchEvent(new Event(CHANGED));
  };
  return { theme, next };
}

/** Whether drawings use their dark colours; paper is always light. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => {
    if (printing.matches) return false;
    const theme = kept();
    return theme === 'dark' || (theme === 'auto' && system.matches);
  });
}
