/** Numbers from 0 to 1. */
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
const FEWEST = 8;
const MOST = 40;

/** One of several, each as likely. Throws when there are none. */
export function pickFrom<Value>(random: Random, values: readonly Value[]): Value {
  const picked = values[Math.floor(random() * values.length)];
  if (picked === undefined) throw new RangeError('Nothing to pick from.');
  return picked;
}

/** 8 to 40 words, with a line break among them as LL2's have; the first says that none of it is true. */
export function makeSentence(random: Random, number: number): string {
  const length = FEWEST + Math.floor(random() * (MOST - FEWEST + 1));
  const words = Array.from({ length: length - 4 }, () => pickFrom(random, VOCABULARY));
  const half = Math.floor(words.length / 2);
  return `Synthetic craft no. ${number}.\r\n${words.slice(0, half).join(' ')}, ${words.slice(half).join(' ')}.`;
}
