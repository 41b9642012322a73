import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { go } from './address';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly children: ReactNode;
  /** Keeps the place on the page, for what changes a part of it. */
  readonly stay?: boolean;
}

const plain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link inside the console: a real address, followed without loading the page again. */
export function Link({ href, children, stay = false, ...rest }: LinkProps) {
  return (
    <a
      href={href}
      {...rest}
      onClick={(event) => {
        if (!plain(event)) return;
        event.preventDefault();
        go(href);
        if (stay) return;
        scrollTo(0, 0);
        // What was followed may be gone; the keyboard then goes on in the page that came, not before its header.
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) document.getElementById('content')?.focus();
        });
      }}
    >
      {children}
    </a>
  );
}
