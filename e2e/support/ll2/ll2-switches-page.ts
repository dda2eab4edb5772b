import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Answer, toJsonAnswer } from './ll2-answer.ts';
import { parseSwitches, type SwitchBoard } from './ll2-switches.ts';

/** Switches by hand: GET tells how they stand, PUT turns those that it names. */
export async function answerSwitches(
  request: IncomingMessage,
  switches: SwitchBoard,
): Promise<Answer> {
  if (request.method === 'PUT') {
    try {
      switches.set(parseSwitches(JSON.parse(await text(request))));
    } catch (error) {
      return toJsonAnswer({ error: error instanceof Error ? error.message : String(error) }, 400);
    }
  } else if (request.method !== 'GET') {
    return toJsonAnswer({ error: 'The switches take GET and PUT.' }, 405);
  }
  return toJsonAnswer(switches.now);
}
