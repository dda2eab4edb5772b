import * as v from 'valibot';

// Pages of a crawl, read back from storage.

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export const CrawlHeadSchema = v.object({
  api: v.string(),
  mode: v.picklist(['normal', 'detailed']),
  started: v.pipe(v.string(), v.isoTimestamp()),
});

export const CrawlPageSchema = v.object({
  offset: whole,
  limit: whole,
  count: whole,
  results: v.array(v.unknown()),
});
