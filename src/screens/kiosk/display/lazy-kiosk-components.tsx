import { optionalComponent } from '#hydration/lazy-module.tsx';

// Components that the first slide doesn't wait for.

export const qrCode = optionalComponent(
  async () => (await import('#ui/QrCode.tsx')).QrCode,
  // A display has no room to say so, and nobody who could act on it.
  null,
);
export const inSpaceSlide = optionalComponent(
  async () => (await import('#screens/kiosk/display/InSpaceSlide.tsx')).InSpaceSlide,
  'The clocks failed to load.',
);
export const emptyDisplay = optionalComponent(
  async () => (await import('#screens/kiosk/display/KioskEmpty.tsx')).KioskEmpty,
  'No spacecraft to show',
);
export const diagnostics = optionalComponent(
  async () => (await import('#screens/kiosk/display/KioskDiagnostics.tsx')).KioskDiagnostics,
  'The diagnostics failed to load.',
);
