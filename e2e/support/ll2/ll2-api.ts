import { type Answer, toHtmlAnswer, toJsonAnswer } from './ll2-answer.ts';
import type { Ll2Data } from './ll2-data.ts';
import { createRoutes } from './ll2-routes.ts';
import type { Fault, SwitchBoard } from './ll2-switches.ts';
import type { Throttle } from './ll2-throttle.ts';

export const API_ROOT = '/2.3.0';

export type Call = { method: string; url: URL; authorization: string | undefined };

/** What becomes of a call. Its answer is made when it's sent: what is held may change until then. */
export type Outcome = { answer: () => Answer; fault: Fault | null; mayWait: boolean };

/** As django-cors-headers answers a preflight: any origin, and these headers of a request. */
const PREFLIGHT: Answer = {
  status: 200,
  headers: {
    'access-control-allow-headers':
      'accept, authorization, content-type, user-agent, x-csrftoken, x-requested-with',
    'access-control-allow-methods': 'DELETE, GET, OPTIONS, PATCH, POST, PUT',
    'access-control-max-age': '86400',
  },
  body: '',
};

const NOT_FOUND = toHtmlAnswer('Not Found', 404);

const at = (answer: Answer): Outcome => ({ answer: () => answer, fault: null, mayWait: true });

const toUnauthorized = (detail: string) =>
  toJsonAnswer({ detail }, 401, { 'www-authenticate': 'Token' });

function toThrottled(seconds: number): Answer {
  // One second is singular there, and easily missed by who reads the text.
  const unit = seconds === 1 ? 'second' : 'seconds';
  const detail = `Request was throttled. Expected available in ${seconds} ${unit}.`;
  return toJsonAnswer({ detail }, 429, { 'retry-after': String(seconds) });
}

/** Everything that LL2 decides of a call, in Django's order: path, method, token, throttle, view. */
export function createLl2Api(
  data: Ll2Data,
  switches: SwitchBoard,
  throttle: Throttle,
): (call: Call) => Outcome {
  const routes = createRoutes(data, switches, () => ({
    ...throttle.describe(),
    ident: 'localhost',
  }));

  function refuseToken(authorization: string | undefined): Answer | null {
    const { token, requireToken } = switches.now;
    // Of another kind (Basic, Bearer), a header counts for nothing, as if it were not there.
    const given = /^token\s+(.*)$/i.exec(authorization ?? '')?.[1];
    if (given === undefined)
      return requireToken ? toUnauthorized('Authentication credentials were not provided.') : null;
    return token === null || given === token ? null : toUnauthorized('Invalid token.');
  }

  /** Changes the data as is due before a call that was let through. */
  function applyChanges() {
    const { removeRecord } = switches.now;
    if (switches.isDue('removeRecord') && removeRecord !== null) data.remove(removeRecord.id);
    if (switches.isDue('addRecord')) data.append();
  }

  return ({ method, url, authorization }) => {
    if (method === 'OPTIONS') return { ...at(PREFLIGHT), mayWait: false };
    if (!url.pathname.startsWith(`${API_ROOT}/`)) return at(NOT_FOUND);

    const path = url.pathname.slice(API_ROOT.length);
    const route = routes(path);
    if (route === null) {
      if (routes(`${path}/`) === null) return at(NOT_FOUND);
      const location = `${url.pathname}/${url.search}`;
      return at({ status: 301, headers: { location }, body: '' });
    }
    if (method !== 'GET' && method !== 'HEAD')
      return at(toJsonAnswer({ detail: `Method "${method}" not allowed.` }, 405));
    const refusal = refuseToken(authorization);
    if (refusal !== null) return at(refusal);
    if (route.isMetered) {
      const seconds = throttle.meter();
      if (seconds !== null) return at(toThrottled(seconds));
      applyChanges();
    }

    const turn = throttle.calls;
    const fault = switches.takeFault(route.isMetered);
    const answer = () =>
      fault === 'serverErrors' ? toHtmlAnswer('Server Error', 500) : route.answer(url, turn);
    return { answer, fault, mayWait: true };
  };
}
