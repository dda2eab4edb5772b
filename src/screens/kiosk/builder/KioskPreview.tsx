import { type RefCallback, useCallback, useState } from 'react';
import { useHref } from 'react-router';
import { useDebouncedValue } from '#ui/use-debounced-value.ts';
import { useFrameWithoutFocus } from '#screens/kiosk/builder/use-frame-without-focus.ts';

/** The width of an element in CSS pixels; 0 until it is laid out. */
function useWidth(): [number, RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(0);
  const observe = useCallback((element: HTMLElement) => {
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, observe];
}

/** The screen sizes of the preview, in CSS pixels. */
const SCREENS = [
  { label: 'Wide, 16:9', width: 1920, height: 1080, className: 'w-full' },
  { label: 'Upright, 9:16', width: 1080, height: 1920, className: 'w-full max-w-72' },
] as const;

const OFF = 'No preview';

/** Without this delay, typing in a field would load a display for each keystroke. */
const DELAY_MS = 500;

type ScreenProps = { path: string; screen: (typeof SCREENS)[number] };

function Screen({ path, screen: { width, height, className } }: ScreenProps) {
  const href = useDebouncedValue(useHref(path), DELAY_MS);
  const [shownWidth, ref] = useWidth();
  const frameRef = useFrameWithoutFocus();
  return (
    <div
      ref={ref}
      className={`${className} relative overflow-hidden bg-well outline outline-edge`}
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      {/*
       * Inert, so that the frame gets neither the focus nor pointer events. A new URL gets a new frame, because navigating this one would add each step to the page's history.
       */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, which needs its data */}
      <iframe
        key={href}
        ref={frameRef}
        title="Preview"
        src={href}
        inert
        className="absolute top-0 left-0 origin-top-left"
        style={{ width, height, transform: `scale(${shownWidth / width})` }}
      />
    </div>
  );
}

/** The running display, at the size of a wall screen and scaled down. */
export function KioskPreview({ path }: { path: string }) {
  const [chosen, setChosen] = useState<string>(SCREENS[0].label);
  const screen = SCREENS.find(({ label }) => label === chosen);
  return (
    <div className="flex flex-col gap-3">
      <fieldset className="flex flex-wrap gap-x-6 gap-y-1 text-note">
        <legend className="sr-only">Screen of the preview</legend>
        {[...SCREENS.map(({ label }) => label), OFF].map((label) => (
          <label key={label} className="flex min-h-7 items-center gap-2">
            <input
              type="radio"
              name="screen"
              className="size-4 shrink-0"
              checked={chosen === label}
              onChange={() => setChosen(label)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {screen === undefined ? null : <Screen key={screen.label} path={path} screen={screen} />}
    </div>
  );
}
