/** Only characters from here on have another composed form. */
const MAY_COMPOSE = /[\u0300-\uffff]/;

/** The text with composed characters (NFC): é is one character, however it was typed. */
export function compose(text: string): string {
  return MAY_COMPOSE.test(text) ? text.normalize() : text;
}

/**
 * The composed text in capitals, for comparing without regard to case. One character becomes one capital, as in
 * PostgreSQL's UPPER with its default locale provider, libc: ß isn't SS. So the result is as long as the composed text.
 */
export function foldCase(text: string): string {
  const composed = compose(text);
  const capitals = composed.toUpperCase();
  // JavaScript has more than one capital for ß, and others only for that reason (ᾀ, whose capital is ᾈ): in lower case
  // they stay one character, and equal their own capital.
  if (capitals.length === composed.length) return capitals;
  return Array.from(composed, (sign) => {
    const capital = sign.toUpperCase();
    return capital.length === sign.length ? capital : sign.toLowerCase();
  }).join('');
}
