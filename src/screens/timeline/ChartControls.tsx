import { isWhole, middleOf, pan, type TimeWindow, zoom } from '#screens/timeline/time-window.ts';
import { Button } from '#ui/Button.tsx';

export type WindowChange = (window: TimeWindow, limits: TimeWindow) => TimeWindow;

const ZOOM_STEP = 1.6;
const PAN_STEP = 0.2;
/** Of windows that are the same but for rounding. */
const IMPRECISION_MS = 1_000;

const panBy =
  (part: number): WindowChange =>
  (window, limits) =>
    pan(window, part * (window.end - window.start), limits);
const zoomBy =
  (factor: number): WindowChange =>
  (window, limits) =>
    zoom(window, factor, middleOf(window), limits);

const CHANGES = {
  zoomIn: zoomBy(ZOOM_STEP),
  zoomOut: zoomBy(1 / ZOOM_STEP),
  whole: (_: TimeWindow, limits: TimeWindow) => limits,
  earlier: panBy(-PAN_STEP),
  later: panBy(PAN_STEP),
} satisfies Record<string, WindowChange>;

/** The keys of the focused chart. */
export const KEYS: ReadonlyMap<string, WindowChange> = new Map([
  ['ArrowLeft', CHANGES.earlier],
  ['ArrowRight', CHANGES.later],
  ['+', CHANGES.zoomIn],
  // The key of the plus without Shift.
  ['=', CHANGES.zoomIn],
  ['-', CHANGES.zoomOut],
  ['0', CHANGES.whole],
]);

const BUTTONS = [
  { label: 'Zoom in', change: CHANGES.zoomIn },
  { label: 'Zoom out', change: CHANGES.zoomOut },
  { label: 'Earlier', change: CHANGES.earlier },
  { label: 'Later', change: CHANGES.later },
  { label: 'Whole time', change: CHANGES.whole },
] as const;

type ChartControlsProps = {
  window: TimeWindow;
  limits: TimeWindow;
  move: (change: WindowChange) => void;
};

/** What the gestures do, as buttons. One is disabled where it would change nothing. */
export function ChartControls({ window, limits, move }: ChartControlsProps) {
  const isUseless = (change: WindowChange) => {
    if (change === CHANGES.whole) return isWhole(window, limits);
    const { start, end } = change(window, limits);
    return Math.abs(start - window.start) + Math.abs(end - window.end) < IMPRECISION_MS;
  };
  return (
    <div className="flex flex-wrap gap-2 text-note print:hidden">
      {BUTTONS.map(({ label, change }) => (
        <Button
          key={label}
          isDisabled={isUseless(change)}
          className="control"
          onClick={() => move(change)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
