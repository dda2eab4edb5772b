import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Ll2Response, toJsonResponse } from './ll2-response.ts';
import { parseSwitches, type SwitchBoard } from './ll2-switches.ts';

/** Serves the switches: GET returns their values, PUT sets those that it names. */
export async function serveSwitches(
  request: IncomingMessage,
  switches: SwitchBoard,
): Promise<Ll2Response> {
  if (request.method === 'PUT') {
    try {
      switches.set(parseSwitches(JSON.parse(await text(request))));
    } catch (error) {
      return toJsonResponse({ error: error instanceof Error ? error.message : String(error) }, 400);
    }
  } else if (request.method !== 'GET') {
    return toJsonResponse({ error: 'The switches take GET and PUT.' }, 405);
  }
  return toJsonResponse(switches.now);
}
