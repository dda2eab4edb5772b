import { type Ll2Response, toHtmlResponse, toJsonResponse } from './ll2-response.ts';
import type { Ll2Data } from './ll2-data.ts';
import { createRoutes } from './ll2-routes.ts';
import type { Failure, SwitchBoard } from './ll2-switches.ts';
import type { Throttle } from './ll2-throttle.ts';

export const API_ROOT = '/2.3.0';

export type Call = { method: string; url: URL; authorization: string | undefined };

/** The result of a call. `respond` runs when the response is sent, since the data of a held call may change until then. */
export type Outcome = { respond: () => Ll2Response; failure: Failure | null; mayWait: boolean };

/** The preflight response of django-cors-headers: any origin, and these request headers. */
const PREFLIGHT: Ll2Response = {
  status: 200,
  headers: {
    'access-control-allow-headers':
      'accept, authorization, content-type, user-agent, x-csrftoken, x-requested-with',
    'access-control-allow-methods': 'DELETE, GET, OPTIONS, PATCH, POST, PUT',
    'access-control-max-age': '86400',
  },
  body: '',
};

const NOT_FOUND = toHtmlResponse('Not Found', 404);

const at = (response: Ll2Response): Outcome => ({
  respond: () => response,
  failure: null,
  mayWait: true,
});

const toUnauthorized = (detail: string) =>
  toJsonResponse({ detail }, 401, { 'www-authenticate': 'Token' });

function toThrottled(seconds: number): Ll2Response {
  // LL2 uses the singular for one second, which a parser could miss.
  const unit = seconds === 1 ? 'second' : 'seconds';
  const detail = `Request was throttled. Expected available in ${seconds} ${unit}.`;
  return toJsonResponse({ detail }, 429, { 'retry-after': String(seconds) });
}

/** LL2's decisions about a call, in Django's order: path, method, token, throttle, view. */
export function createLl2Api(
  data: Ll2Data,
  switches: SwitchBoard,
  throttle: Throttle,
): (call: Call) => Outcome {
  const routes = createRoutes(data, switches, () => ({
    ...throttle.describe(),
    ident: 'localhost',
  }));

  function refuseToken(authorization: string | undefined): Ll2Response | null {
    const { token, requireToken } = switches.now;
    // A header of another scheme (Basic, Bearer) is ignored.
    const given = /^token\s+(.*)$/i.exec(authorization ?? '')?.[1];
    if (given === undefined)
      return requireToken ? toUnauthorized('Authentication credentials were not provided.') : null;
    return token === null || given === token ? null : toUnauthorized('Invalid token.');
  }

  /** Makes the changes that are due before an allowed call. */
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
      return at(toJsonResponse({ detail: `Method "${method}" not allowed.` }, 405));
    const refusal = refuseToken(authorization);
    if (refusal !== null) return at(refusal);
    if (route.isMetered) {
      const seconds = throttle.meter();
      if (seconds !== null) return at(toThrottled(seconds));
      applyChanges();
    }

    const turn = throttle.calls;
    const failure = switches.takeFailure(route.isMetered);
    const respond = () =>
      failure === 'serverErrors' ? toHtmlResponse('Server Error', 500) : route.respond(url, turn);
    return { respond, failure, mayWait: true };
  };
}
