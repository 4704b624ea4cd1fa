/** Where OFAC shows one entry. `ent_num` is "for linking purposes only" (DAT spec), and this is a link. */
export const OFAC_PAGE = 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=';

/** KoFIU publishes its list as an annex of a notice, and no page for one entry. */
export const KOFIU_PAGE = 'https://www.law.go.kr/';
