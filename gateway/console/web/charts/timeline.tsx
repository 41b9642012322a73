import { usePalette } from './palette';

export interface Span {
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly name: string;
  readonly label: string;
  /** Which colour of the palette. */
  readonly series: number;
}

interface TimelineProps {
  readonly spans: readonly Span[];
  readonly label: string;
  readonly legend: readonly string[];
}

const WIDTH = 640;
const ROW = 17;
const HEAD = 40;
const NAMES = 150;
const YEAR = 365.25 * 86_400_000;

/** Stays over the years: one row a stay, coloured by group. */
export function Timeline({ spans, label, legend }: TimelineProps) {
  const palette = usePalette();
  const times = spans.flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)]);
  const first = new Date(Math.min(...times)).getUTCFullYear();
  const last = new Date(Math.max(...times)).getUTCFullYear() + 1;
  const from = Date.UTC(first, 0, 1);
  const scale = (WIDTH - NAMES - 8) / ((last - first) * YEAR);
  const at = (time: number): number => NAMES + (time - from) * scale;
  const height = HEAD + spans.length * ROW + 4;
  const years = Array.from({ length: last - first + 1 }, (_none, index) => first + index);
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label}>
      <svg className="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
        {legend.map((name, series) => (
          <g key={name}>
            <rect x={NAMES + series * 170} y={2} width={11} height={11} rx={2} fill={palette.series[series]} />
            <text x={NAMES + 16 + series * 170} y={12} fontSize={11} fill={palette.ink}>
              {name}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <g key={year}>
            <line
              x1={at(Date.UTC(year, 0, 1))}
              x2={at(Date.UTC(year, 0, 1))}
              y1={HEAD - 6}
              y2={height}
              stroke={palette.line}
            />
            {year < last && (
              <text x={at(Date.UTC(year, 0, 1)) + 4} y={HEAD - 8} fontSize={11} fill={palette.quiet}>
                {year}
              </text>
            )}
          </g>
        ))}
        {spans.map(({ key, start, end, name, label: said, series }, row) => {
          const x = at(Date.parse(start));
          const y = HEAD + row * ROW;
          return (
            <g key={key}>
              <title>{said}</title>
              <text x={NAMES - 8} y={y + 11} fontSize={11} textAnchor="end" fill={palette.ink}>
                {name}
              </text>
              <rect
                x={x}
                y={y + 2}
                width={Math.max(2, at(Date.parse(end)) - x)}
                height={ROW - 5}
                rx={2}
                fill={palette.series[series]}
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
