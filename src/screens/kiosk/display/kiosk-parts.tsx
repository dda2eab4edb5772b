import { optionalComponent } from '#hydration/lazy-component.tsx';

// What a display begins without.

export const qrCode = optionalComponent(
  async () => (await import('#screens/kiosk/display/QrCode.tsx')).QrCode,
);
export const diagnostics = optionalComponent(
  async () => (await import('#screens/kiosk/display/KioskDiagnostics.tsx')).KioskDiagnostics,
);
