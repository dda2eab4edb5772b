import type { Named } from '#ll2/common.ts';

const TILE = 10;
const OTHER = 'other';

// The shapes of StatusBadge as textures. The icon of a status fills its bar, so the chart needs no colors and no
// legend.
const TEXTURES = new Map([
  ['1', <circle key="active" cx="5" cy="5" r="3" fill="currentColor" stroke="none" />],
  ['2', <circle key="retired" cx="5" cy="5" r="2.75" />],
  ['3', <path key="destroyed" d="M2.5 2.5l5 5M7.5 2.5l-5 5" />],
  ['4', <path key="single-use" d="M2.5 2.5h5v5h-5z" />],
  ['5', <path key="building" d="M5 2L8 7.75H2z" />],
  [OTHER, <path key="other" d="M5 1.75L8.25 5 5 8.25 1.75 5z" />],
]);

function toTexture(status: Named): string {
  const key = String(status.id);
  return TEXTURES.has(key) ? key : OTHER;
}

const toPatternId = (texture: string) => `status-texture-${texture}`;

/** The SVG `fill` of a status; `none` when the status is not recorded. */
export function toStatusFill(status: Named | null): string {
  return status === null ? 'none' : `url(#${toPatternId(toTexture(status))})`;
}

/** Defines the textures that `toStatusFill` refers to. Render it once per page. */
export function StatusPatterns() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        {Array.from(TEXTURES, ([texture, shape]) => (
          <pattern
            key={texture}
            id={toPatternId(texture)}
            width={TILE}
            height={TILE}
            patternUnits="userSpaceOnUse"
            fill="none"
            stroke="currentColor"
          >
            {shape}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
