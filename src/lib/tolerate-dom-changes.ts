/**
 * Lets React render into a page that others change too. Call it before React renders.
 *
 * Translators replace text nodes by elements, and extensions wrap, move or remove elements. React keeps references to
 * its own nodes. It throws when it removes such a node or inserts before it, which ends the app, and it writes new text
 * into text nodes that are no longer on the page (https://github.com/facebook/react/issues/11538). So a text node that
 * was replaced returns to its place when React uses it, and the translator translates it again; and no removal or
 * insertion fails because a node isn't where React left it.
 */
export function tolerateDomChanges(root: Node): void {
  /** What replaced a text node. */
  const replacements = new WeakMap<Node, (Node | undefined)[]>();
  /** The text nodes that the first node of a replacement stands for: translators may join texts. */
  const textsBehind = new WeakMap<Node, Set<Node>>();

  function putBack(text: Node) {
    const nodes = replacements.get(text) ?? [];
    const [first] = nodes;
    if (first === undefined) return;
    for (const one of textsBehind.get(first) ?? [])
      if (one.parentNode === null) first.parentNode?.insertBefore(one, first);
    for (const node of nodes) node?.parentNode?.removeChild(node);
  }

  const observer = new MutationObserver((records) => {
    const added: Node[] = [];
    for (const record of records) {
      // React has written into a text node that was replaced, or has moved it.
      if (record.type === 'characterData') putBack(record.target);
      for (const node of record.addedNodes) {
        added.push(node);
        putBack(node);
      }
      // Or inserted beside the text before it was removed.
      const beside = added.findLast(
        (node) => node === record.previousSibling || node === record.nextSibling,
      );
      const nodes = record.addedNodes.length === 0 ? [beside] : [...record.addedNodes];
      const [first] = nodes;
      if (first === undefined) continue;
      for (const text of record.removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.parentNode !== null) continue;
        replacements.set(text, nodes);
        textsBehind.set(first, (textsBehind.get(first) ?? new Set()).add(text));
        observer.observe(text, { characterData: true });
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });

  // oxlint-disable-next-line typescript/unbound-method -- both are called with a node below
  const { insertBefore, removeChild } = Node.prototype;

  Node.prototype.removeChild = function removeAnywhere<T extends Node>(this: Node, child: T): T {
    if (child.parentNode !== this) putBack(child);
    if (child.parentNode !== null) removeChild.call(child.parentNode, child);
    return child;
  };

  Node.prototype.insertBefore = function insertNear<T extends Node>(
    this: Node,
    node: T,
    next: Node | null,
  ): T {
    let place = next;
    if (place !== null && place.parentNode !== this) putBack(place);
    // What others have put around it.
    while (place !== null && place.parentNode !== this) place = place.parentNode;
    insertBefore.call(this, node, place);
    return node;
  };
}
