/** The id by which a page that is saved finds the report in it. */
export const REPORT_ID = 'the-report';
