import type { BrowserContext, Page } from '@playwright/test';
import { headingOf } from './heading.ts';
import type { Ll2Server } from './ll2/ll2-server.ts';
import type { Site } from './site/site.ts';

/** What a screen is set up with, and seen in. */
export type Stage = {
  page: Page;
  context: BrowserContext;
  site: Site;
  startLl2: (count: number) => Promise<Ll2Server>;
};

/** A route in a state that it can be in: each is looked at in every width and theme. */
export type Screen = {
  path: string;
  /** The state, where it isn't the plain one. */
  state?: string;
  /** Turns the servers' switches before the page is opened. */
  prepare?: (stage: Stage) => unknown;
  /** What brings the state about once the page is open. */
  act?: (stage: Stage) => Promise<unknown>;
  /** Words that say that the screen is there; else its heading does. */
  shows?: string;
  /** The only part (a CSS selector) that differs from another screen. */
  part?: string;
  /** Where the state exists; all widths, when left out. */
  widths?: readonly number[];
};

export const toTitle = ({ path, state }: Screen) =>
  state === undefined ? path : `${path} (${state})`;

/** Opens a screen and waits until it is there. */
export async function openScreen(screen: Screen, stage: Stage): Promise<void> {
  const { page, site } = stage;
  await screen.prepare?.(stage);
  await page.goto(`${site.url}${screen.path}`);
  // A list is whole when the ways to take it along are there, which come last.
  if (screen.shows === undefined) await headingOf(page).waitFor();
  await screen.act?.(stage);
  if (screen.shows !== undefined) await page.getByText(screen.shows).first().waitFor();
}
