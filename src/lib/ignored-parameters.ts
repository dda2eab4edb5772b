// Brave's query filter (brave-core/components/query_filter) and the global rules of ClearURLs, with what Google Ads,
// LinkedIn, Matomo, Pinterest and Reddit document beyond these.
const NAMES = String.raw`format utm_\w+ mtm_\w+ pk_\w+ hsa_\w+ vero_\w+ oft_\w+ gad_\w+ fbclid fb_action_ids
  fb_comment_id igsh igshid gclid gclsrc dclid gbraid wbraid srsltid _ga _gl msclkid twclid ttclid li_fat_id epik
  rdt_cid yclid ysclid ymclid _openstat mc_cid mc_eid mc_tc mkt_tok _hsenc _hsmi __hsfp __hssc __hstc hsCtaTracking
  __s _kx _bhlid _branch_match_id _branch_referrer ml_subscriber ml_subscriber_hash oly_anon_id oly_enc_id irclickid
  rb_clickid s_cid cmpid wickedid ref ref_src ref_url`;

/**
 * The names of parameters that don't change a page: LL2's `format`, which a link copied from its API may have, and
 * those that mail programs, social networks and advertisers append to links.
 */
export const IGNORED_PARAMETER = new RegExp(`^(?:${NAMES.split(/\s+/).join('|')})$`);

/** Whether a query string has only such parameters, or none. */
export function isPlainSearch(search: string): boolean {
  return Array.from(new URLSearchParams(search).keys()).every((name) =>
    IGNORED_PARAMETER.test(name),
  );
}
