/**
 * Tells the page around an embed how tall an element is, now and whenever that changes, until the returned function is
 * called. Does nothing outside frames. For a `ref`. docs/embed.md describes the message.
 *
 * The message may go to any page (`*`), because any page may frame an embed, and the embed can't know which one does. It
 * is no secret: the height depends only on the URL, which that page chose, on the public data and on the frame's width.
 */
export function reportHeight(element: HTMLElement): () => void {
  let reported = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === reported || window.parent === window) return;
    reported = height;
    window.parent.postMessage({ type: 'spacecraft-catalogue:height', height }, '*');
  });
  observer.observe(element);
  return () => observer.disconnect();
}
