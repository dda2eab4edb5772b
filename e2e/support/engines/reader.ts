/** Roles that all engines support alike. */
export type Role = 'heading' | 'link' | 'button' | 'searchbox' | 'img';

/**
 * A visitor in one of the engines, with any driver: the few actions that a journey needs. Each query is immediate; the
 * journey does the waiting. Clicking an element that doesn't exist fails.
 */
export type Reader = {
  /** The engine, its version, and its driver. */
  readonly engine: string;
  open(url: string): Promise<void>;
  /** Whether an element with this role and exact name is visible. */
  sees(role: Role, name: string): Promise<boolean>;
  press(role: Role, name: string): Promise<void>;
  /** Opens or closes a disclosure, whose role differs between engines. */
  fold(name: string): Promise<void>;
  /** Checks or clears the box whose label begins with these words. */
  tick(label: string): Promise<void>;
  isTicked(label: string): Promise<boolean>;
  /** Types into an empty field. */
  type(role: Role, name: string, text: string): Promise<void>;
  arrowRight(): Promise<void>;
  back(): Promise<void>;
  /** Evaluates an expression in the page: a text, a number or a boolean. */
  evaluate(expression: string): Promise<unknown>;
  /** Uncaught errors, and console warnings and errors. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** Wide enough for the layout with unfolded filters. */
export const WINDOW = { width: 1280, height: 900 };

export const toSummaryXPath = (name: string) =>
  `//summary[starts-with(normalize-space(.), "${name}")]`;

export const toTickBoxXPath = (label: string) =>
  `//label[starts-with(normalize-space(.), "${label}")]//input`;

/** Milliseconds that a driver waits for an element to click. */
export const TIMEOUT_MS = 5_000;
