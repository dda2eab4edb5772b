/**
 * Runs `work`. If it rejects, runs it again each time the device is back online, until it resolves. Resolves after the
 * first run. Until then callers show what they have, and say what is missing.
 */
export async function retryWhenOnline(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch {
    window.addEventListener('online', () => void retryWhenOnline(work), { once: true });
  }
}
