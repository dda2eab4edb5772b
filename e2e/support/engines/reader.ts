/** Roles that all engines agree about. */
export type Role = 'heading' | 'link' | 'button' | 'searchbox' | 'img';

/**
 * Somebody who reads the catalogue in one of the engines, whatever drives it: the few things that a
 * journey needs. Each asks for the moment; waiting is the journey's. What isn't there can't be pressed.
 */
export type Reader = {
  /** The engine, its version, and what drives it. */
  readonly engine: string;
  open(url: string): Promise<void>;
  /** Whether an element of this role and whole name is seen. */
  sees(role: Role, name: string): Promise<boolean>;
  press(role: Role, name: string): Promise<void>;
  /** Folds a menu open, whose role engines don't agree about, or closed. */
  fold(name: string): Promise<void>;
  /** Checks or clears the box whose label begins with these words. */
  tick(label: string): Promise<void>;
  isTicked(label: string): Promise<boolean>;
  /** Types into a field that is empty. */
  type(role: Role, name: string, text: string): Promise<void>;
  arrowRight(): Promise<void>;
  back(): Promise<void>;
  /** The value of an expression in the page: text, a number or a truth. */
  evaluate(expression: string): Promise<unknown>;
  /** What was thrown, or said to the console as a warning or an error. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** As wide as the layout with its filters unfolded asks for. */
export const WINDOW = { width: 1280, height: 900 };

export const toSummaryXPath = (name: string) =>
  `//summary[starts-with(normalize-space(.), "${name}")]`;

export const toTickBoxXPath = (label: string) =>
  `//label[starts-with(normalize-space(.), "${label}")]//input`;

/** Milliseconds that a driver looks for what it shall press, before it says that it isn't there. */
export const TIMEOUT_MS = 5_000;
