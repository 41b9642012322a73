import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useLanguage } from '../i18n/language';

interface BoundaryProps {
  readonly children: ReactNode;
}

/** Keeps the frame standing when a page breaks, and says so in its place. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(failure: Error, info: ErrorInfo) {
    console.error(failure, info.componentStack);
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useLanguage();
  return (
    <div className="notice notice-error" role="alert">
      <h2>{t('state.broken')}</h2>
      <p>{t('state.brokenHint')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('state.retry')}
      </button>
    </div>
  );
}
