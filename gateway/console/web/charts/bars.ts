import type { BarSeriesOption } from 'echarts/charts';
import type { AriaComponentOption, GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Palette } from './palette';

export type ChartOption = ComposeOption<
  BarSeriesOption | GridComponentOption | TooltipComponentOption | LegendComponentOption | AriaComponentOption
>;

/** Bars of one or more series over the same categories. */
export interface Bars {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly stacked?: boolean;
  /** Bars lie, which leaves room for long names of categories. */
  readonly lying?: boolean;
  readonly format: (value: number) => string;
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
}

const LEGEND_GAP = 12;
const LEGEND_ROW = 26;
/** How wide a letter is on average, a little rounded up; in pixels. */
const LETTER = 6.4;

/** How high the legend of some bars becomes in a place of some width, both in pixels. */
export function legendHeight({ series }: Bars, width: number): number {
  if (series.length < 2) return 0;
  let rows = 1;
  let used = 0;
  for (const { name } of series) {
    // A little more than the letters take: one row too many looks better than one too few.
    const wanted = 20 + name.length * LETTER + LEGEND_GAP;
    if (used > 0 && used + wanted > width - 8) {
      rows += 1;
      used = 0;
    }
    used += wanted;
  }
  return rows * LEGEND_ROW;
}

const nameWidth = (width: number): number => Math.min(170, Math.max(60, width * 0.38));

/** How high the longest name of a category is beside lying bars, in pixels. */
export function nameHeight({ categories }: Bars, width: number): number {
  const lines = Math.max(1, ...categories.map((name) => Math.ceil((name.length * LETTER) / nameWidth(width))));
  return lines * 15 + 2;
}

/** Named, not inherited: ECharts measures texts before they are on the page. */
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

/** What ECharts needs to draw the bars. */
export function barsOption(bars: Bars, palette: Palette, width: number) {
  const { categories, series, stacked, lying, format, description } = bars;
  const text = { color: palette.quiet, fontSize: 12, lineHeight: 15, fontFamily: FONT };
  const value = {
    type: 'value' as const,
    minInterval: 1,
    splitNumber: 4,
    axisLabel: { ...text, formatter: format, hideOverlap: true },
    splitLine: { lineStyle: { color: palette.line } },
  };
  const category = {
    type: 'category' as const,
    data: [...categories],
    inverse: lying ?? false,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: {
      ...text,
      color: palette.ink,
      width: lying ? nameWidth(width) : 80,
      overflow: 'break' as const,
      interval: 0,
    },
  };
  const option: ChartOption = {
    color: [...palette.series],
    animation: false,
    aria: { enabled: true, label: { description } },
    textStyle: { fontFamily: FONT },
    grid: { left: 8, right: 32, top: 8 + legendHeight(bars, width), bottom: 4, outerBoundsMode: 'same' },
    legend: {
      show: series.length > 1,
      top: 0,
      left: 0,
      width: width - 8,
      itemGap: LEGEND_GAP,
      itemWidth: 12,
      itemHeight: 12,
      icon: 'rect',
      textStyle: { ...text, color: palette.ink },
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { ...text, color: palette.ink },
      valueFormatter: (given) => (typeof given === 'number' ? format(given) : '–'),
    },
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: series.map(({ name, values }) => ({
      type: 'bar' as const,
      name,
      data: [...values],
      barMaxWidth: 26,
      ...(stacked ? { stack: 'all' } : {}),
      itemStyle: { borderColor: palette.surface, borderWidth: stacked ? 1 : 0 },
      emphasis: { disabled: true },
      ...(series.length === 1
        ? {
            label: {
              show: true,
              position: lying ? ('right' as const) : ('top' as const),
              color: palette.ink,
              fontSize: 12,
              formatter: ({ value: given }: { value?: unknown }) => (typeof given === 'number' ? format(given) : ''),
            },
          }
        : {}),
    })),
  };
  return option;
}
