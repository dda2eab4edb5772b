import { SITE_BASE } from '#lib/site-base.ts';
import { DEFAULT_LIST } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';

/** Where the QR code of a craft leads: its page on another site, or on this one. Absolute. */
export function toQrAddress(id: number, qrBase: string | null): string {
  const site = qrBase ?? `${window.location.origin}${SITE_BASE}`;
  return `${site.replace(/\/+$/, '')}${toSpacecraftPath(id, DEFAULT_LIST)}`;
}
