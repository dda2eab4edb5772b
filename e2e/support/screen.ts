import type { BrowserContext, Page } from '@playwright/test';
import { headingOf } from './heading.ts';
import type { Ll2Server } from './ll2/ll2-server.ts';
import type { Site } from './site/site.ts';

/** The servers and the page that a screen is set up with. */
export type Stage = {
  page: Page;
  context: BrowserContext;
  site: Site;
  startLl2: (count: number) => Promise<Ll2Server>;
};

/** A route in one of its states. Tests check each at every width and in every theme. */
export type Screen = {
  path: string;
  /** The state, if it isn't the usual one. */
  state?: string;
  /** Sets the servers' switches before the page opens. */
  prepare?: (stage: Stage) => unknown;
  /** Brings about the state once the page is open. */
  act?: (stage: Stage) => Promise<unknown>;
  /** A text that shows that the screen is loaded; the heading by default. */
  shows?: string;
  /** The only part (a CSS selector) that differs from another screen. */
  part?: string;
  /** The widths at which the state exists; all by default. */
  widths?: readonly number[];
};

export const toTitle = ({ path, state }: Screen) =>
  state === undefined ? path : `${path} (${state})`;

/** Opens a screen and waits until it is loaded. */
export async function openScreen(screen: Screen, stage: Stage): Promise<void> {
  const { page, site } = stage;
  await screen.prepare?.(stage);
  await page.goto(`${site.url}${screen.path}`);
  // A list is complete when its export controls, which load last, are there.
  if (screen.shows === undefined) await headingOf(page).waitFor();
  await screen.act?.(stage);
  if (screen.shows !== undefined) await page.getByText(screen.shows).first().waitFor();
}
