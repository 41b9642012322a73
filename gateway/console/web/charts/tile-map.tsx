import { go } from '../frame/address';
import { usePalette } from './palette';
import type { Tiles } from './district-tiles';

export interface Tile {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  /** What is said of it: name and value in words. */
  readonly label: string;
  /** Where a click leads. */
  readonly href: string;
  readonly chosen: boolean;
}

interface TileMapProps {
  readonly tiles: readonly Tile[];
  readonly places: Tiles;
  readonly label: string;
}

const WIDTH = 92;
const HEIGHT = 46;
const GAP = 4;

/** Two lines at most, broken where a name may be broken. */
function linesOf(name: string): readonly string[] {
  if (name.length <= 12) return [name];
  const words = name.split(/(?<=-)| /);
  let first = '';
  while (words.length > 1 && (first + (words[0] ?? '')).length <= 13) {
    const word = words.shift() ?? '';
    first += first === '' || first.endsWith('-') ? word : ` ${word}`;
  }
  const second = words.join(' ');
  return first === '' ? [second] : [first, second];
}

/** Districts as equal tiles near their neighbours: the darker, the more. */
export function TileMap({ tiles, places, label }: TileMapProps) {
  const palette = usePalette();
  const placed = tiles.flatMap((tile) => {
    const place = places[tile.code];
    return place ? [{ ...tile, column: place[0], row: place[1] }] : [];
  });
  const most = Math.max(1, ...placed.map(({ value }) => value));
  const columns = Math.max(...placed.map(({ column }) => column)) + 1;
  const rows = Math.max(...placed.map(({ row }) => row)) + 1;
  const last = palette.steps.length - 1;
  return (
    <div className="scroll">
      <svg
        className="tile-map"
        viewBox={`0 0 ${columns * (WIDTH + GAP)} ${rows * (HEIGHT + GAP)}`}
        role="group"
        aria-label={label}
      >
        {placed.map(({ code, name, value, label: said, href, chosen, column, row }) => {
          const step = Math.min(last, Math.ceil((value / most) * (last + 1)) - 1);
          const ink = value === 0 ? palette.quiet : palette.stepInk[step];
          const lines = linesOf(name);
          const x = column * (WIDTH + GAP) + GAP / 2;
          const y = row * (HEIGHT + GAP) + GAP / 2;
          return (
            <a
              key={code}
              href={href}
              aria-current={chosen}
              data-tile={code}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                go(href);
              }}
            >
              {/* Said once: the texts below are the same for the eye. */}
              <title>{said}</title>
              <rect
                x={x}
                y={y}
                width={WIDTH}
                height={HEIGHT}
                rx={4}
                fill={value === 0 ? palette.none : palette.steps[step]}
                stroke={chosen ? palette.series[1] : 'none'}
                strokeWidth={3}
              />
              {lines.map((line, index) => (
                <text key={line} aria-hidden="true" x={x + 6} y={y + 15 + index * 12} fontSize={10.5} fill={ink}>
                  {line}
                </text>
              ))}
              {value > 0 && (
                <text
                  aria-hidden="true"
                  x={x + WIDTH - 6}
                  y={y + HEIGHT - 6}
                  fontSize={14}
                  fontWeight={600}
                  textAnchor="end"
                  fill={ink}
                >
                  {value}
                </text>
              )}
            </a>
          );
        })}
      </svg>
    </div>
  );
}
