import type { BrowserContext } from '@playwright/test';
import { NEWER_APIS, type PropertyPath } from '#build/browsers/newer-apis.ts';

/** Deletes properties of globals, of their prototypes and, of a window's, the globals themselves. Runs in the browser. */
function deleteApis(paths: readonly PropertyPath[]): void {
  for (const path of paths) {
    const owners = path[0] === 'Window' ? [] : path.slice(0, -1);
    let owner: unknown = globalThis;
    // Object() gives an empty object for an interface that this browser lacks too.
    for (const name of owners) owner = Reflect.get(Object(owner), name);
    const prototype: unknown = Reflect.get(Object(owner), 'prototype');
    for (const one of [owner, prototype]) Reflect.deleteProperty(Object(one), path.at(-1) ?? '');
  }
}

/** The browser still enforces the content security policy, which asks for trusted types. Tests use checkVisibility. */
const isNeeded = (path: PropertyPath) =>
  /^trustedTypes$|^Trusted|^checkVisibility$/.test(path.at(-1) ?? '');

const taken = NEWER_APIS.filter((path) => !isNeeded(path));

/** A script without which a service worker would have these APIs. */
export const DELETE_NEWER_APIS = `(${deleteApis.toString()})(${JSON.stringify(taken)});`;

/** Opens every page from now on without the APIs that at least one supported browser lacks. */
export async function deleteNewerApis(context: BrowserContext): Promise<void> {
  await context.addInitScript(deleteApis, taken);
}
