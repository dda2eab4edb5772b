import { sparePart } from '#hydration/lazy-part.tsx';

// What a display begins without.

export const qrCode = sparePart(
  async () => (await import('#screens/kiosk/display/QrCode.tsx')).QrCode,
);
export const diagnostics = sparePart(
  async () => (await import('#screens/kiosk/display/KioskDiagnostics.tsx')).KioskDiagnostics,
);
