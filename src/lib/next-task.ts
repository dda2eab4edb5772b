/**
 * Resolves in a new task, so that the browser can handle input first. It uses a message, since browsers slow down the
 * timers of background pages to one per second.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
