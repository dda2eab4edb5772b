/** Returns numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

const WORDS =
  'the a its one two three first second last of for from to with without after before during and or then ' +
  'crew cargo capsule orbiter module tank port hatch engine shield parachute panel antenna adapter seat ' +
  'station orbit launch landing ocean steppe runway pad tower planet moon month week day year mission flight ' +
  'carried brought left reached docked undocked returned burned turned waited failed passed tested proved ' +
  'measured held was were had has never twice again only late early slowly planned unplanned automatic manual ' +
  'lunar solar spare heavy small new old reused pressurised empty loaded water food fuel experiments samples ' +
  'supplies spacesuit telescope camera instruments data signal contact ground control weather wind hours ' +
  'minutes kilometres tonnes people astronauts cosmonauts commander pilot engineer visitor anniversary record';
const VOCABULARY = WORDS.split(' ');
const MIN_WORDS = 8;
const MAX_WORDS = 40;

/** A random element. Throws for an empty array. */
export function pickFrom<Value>(random: Random, values: readonly Value[]): Value {
  const picked = values[Math.floor(random() * values.length)];
  if (picked === undefined) throw new RangeError('Nothing to pick from.');
  return picked;
}

/** 8 to 40 words with a line break, as in LL2's descriptions. The first words say that the craft is synthetic. */
export function makeSentence(random: Random, number: number): string {
  const length = MIN_WORDS + Math.floor(random() * (MAX_WORDS - MIN_WORDS + 1));
  const words = Array.from({ length: length - 4 }, () => pickFrom(random, VOCABULARY));
  const half = Math.floor(words.length / 2);
  return `Synthetic craft no. ${number}.\r\n${words.slice(0, half).join(' ')}, ${words.slice(half).join(' ')}.`;
}
