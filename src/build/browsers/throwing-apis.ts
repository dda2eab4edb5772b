// Browser APIs that throw when merely touched, or are missing: with cookies blocked, in a sandboxed frame, on plain
// HTTP, and history after too many changes.

export const THROWING_GLOBALS = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'BroadcastChannel',
  'Notification',
  'matchMedia',
  'history',
];

export const THROWING_NAVIGATOR_PROPERTIES = [
  'serviceWorker',
  'locks',
  'wakeLock',
  'clipboard',
  'storage',
  'permissions',
  'share',
  'credentials',
  'mediaDevices',
];

/** Of any object. */
export const THROWING_METHODS = ['requestFullscreen', 'exitFullscreen', 'requestPointerLock'];
