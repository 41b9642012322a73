import { useEffect } from 'react';

/** Names the window after what it shows, so that tabs, bookmarks and the list of the back button tell pages apart. */
export function useTitle(...parts: readonly (string | null | undefined)[]): void {
  const title = [...parts, 'Programme Hub'].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
