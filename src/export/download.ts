/** Long past the moment when any browser has taken the file over. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser to save. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers start reading after the click has returned: forgotten at once, the file comes empty.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
