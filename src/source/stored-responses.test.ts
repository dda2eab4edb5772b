import { expect, it } from 'vitest';
import { fetchAndStore, readStored } from '#source/stored-responses.ts';

const request = {
  url: 'https://example.org/2.3.0/spacecraft/',
  parse: String,
  fetch: () => Promise.resolve('response'),
};

// Node has no IndexedDB.
it('passes a response on where the browser has no database', async () => {
  expect(await readStored(request)).toBeNull();
  const { data } = await fetchAndStore(request, new AbortController().signal);
  expect(data).toBe('response');
});
