import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Bars, barsOption, legendHeight, nameHeight } from './bars';
import { usePalette } from './palette';

// The drawing library is a file of its own: figures and tables are there before it is.
const Canvas = lazy(async () => ({ default: (await import('./canvas')).Canvas }));

const ROW = 30;
const AXIS = 30;
const STANDING = 260;
const NARROW = 520;

/** Height of the bars without their legend, in pixels. */
function heightOf(bars: Bars, width: number): number {
  const { categories, series, stacked, lying } = bars;
  if (!lying) return STANDING;
  const row = ROW * (stacked ? 1 : Math.max(1, series.length * 0.62));
  return categories.length * Math.max(row, nameHeight(bars, width)) + AXIS;
}

/** The width of a place, known before the place is painted. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}

/** Bars, in a place whose height is known before they are drawn. */
export function BarChart(bars: Bars) {
  const palette = usePalette();
  const { place, width } = useWidth();
  // Standing bars need room for their names side by side.
  const fitting = width < NARROW ? { ...bars, lying: true } : bars;
  // Drawn again when what is drawn changes; a page draws its charts with fresh objects each time.
  const key = JSON.stringify([bars.categories, bars.series, bars.description]);
  const option = useMemo(() => barsOption(fitting, palette, width), [key, palette, width]);
  return (
    <div ref={place} style={{ blockSize: heightOf(fitting, width) + legendHeight(bars, width) }}>
      <Suspense fallback={null}>{width > 0 && <Canvas option={option} />}</Suspense>
    </div>
  );
}
