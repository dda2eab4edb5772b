import { useSyncExternalStore } from 'react';
import { useHref } from 'react-router';
import { Link } from '#ui/Link.tsx';
import { subscribeToNothing } from '#lib/subscribe-to-nothing.ts';
import { CopyButtons } from '#ui/CopyButtons.tsx';
import { TextField } from '#ui/TextField.tsx';

/** The absolute URL of the display, with a copy button. `path` excludes the site's base. */
export function DisplayUrl({ path }: { path: string }) {
  const href = useHref(path);
  const origin = useSyncExternalStore(
    subscribeToNothing,
    () => window.location.origin,
    () => '',
  );
  const url = `${origin}${href}`;
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label="Address of the display"
        readOnly
        value={url}
        onFocus={({ target }) => target.select()}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-note">
        <CopyButtons
          fieldLabel="Address to copy"
          choices={[{ label: 'Copy address', toText: () => url, doneMessage: 'Address copied.' }]}
        />
        <Link to={path} className="inline-flex min-h-6 items-center">
          Open the display
        </Link>
      </div>
    </div>
  );
}
