import { lazy, Suspense, useMemo } from 'react';
import { type Bars, barsOption } from './bars';
import { usePalette } from './palette';

// The drawing library is a file of its own: figures and tables are there before it is.
const Canvas = lazy(async () => ({ default: (await import('./canvas')).Canvas }));

const ROW = 1.9;
const HEAD = 3.5;

/** Bars, in a place whose height is known before they are drawn. */
export function BarChart(bars: Bars) {
  const palette = usePalette();
  const height = bars.lying ? Math.max(8, bars.categories.length * ROW * (bars.stacked ? 1 : rows(bars)) + HEAD) : 18;
  // Drawn again when what is drawn changes; a page draws its charts with fresh objects each time.
  const key = JSON.stringify([bars.categories, bars.series, bars.description]);
  const option = useMemo(() => barsOption(bars, palette), [key, palette]);
  return (
    <div style={{ blockSize: `${height}rem` }}>
      <Suspense fallback={null}>
        <Canvas option={option} />
      </Suspense>
    </div>
  );
}

const rows = ({ series }: Bars): number => Math.max(1, series.length * 0.62);
