/**
 * Words that tell a candidate's panel from the rest of an applicant tracking system, as its products write them in
 * English, German, French, Spanish, Portuguese, Italian and Dutch.
 */

/** What the panel of a product that is known to show candidates is told by, besides its shape. */
export interface PanelWords {
  readonly sections: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly headlines: ReadonlySet<string>;
  readonly employers: ReadonlySet<string>;
  /** Labels of contacts: where one follows a label, that has no value. */
  readonly contacts: ReadonlySet<string>;
  readonly noName: RegExp;
}

/** Headings of the sections of a candidate. Lower case, without a count behind them. */
const SECTION_WORDS: ReadonlySet<string> = new Set(
  [
    'experience|work experience|work history|employment|employment history|education|skills|resume|cv|cover letter',
    'summary|languages|contact|contact information|contact details|application|screening questions',
    'berufserfahrung|erfahrung|ausbildung|bildung|kenntnisse|fähigkeiten|lebenslauf|anschreiben|sprachen|kontakt',
    'expérience|expérience professionnelle|formation|compétences|langues|lettre de motivation|coordonnées',
    'experiencia|experiencia laboral|educación|formación|habilidades|idiomas|currículum|contacto',
    'experiência|formação|competências|currículo|contato|esperienza|istruzione|competenze|lingue|contatti',
    'ervaring|werkervaring|opleiding|vaardigheden|talen|motivatiebrief',
  ]
    .join('|')
    .split('|'),
);

/** Where somebody lives. "Location" alone counts beside an address of theirs only: it is that of the job as often. */
const PLACE_LABELS: ReadonlySet<string> = new Set(
  [
    'location|current location|candidate location|home location|lives in|city|residence|place of residence|standort|wohnort',
    'lieu de résidence|localisation|ville|ubicación|ubicación actual|ciudad|localização|cidade|località|città|residenza|woonplaats|locatie',
  ]
    .join('|')
    .split('|'),
);

/** The line under somebody's name. "Title" and "position" are left out: they name the job that is open. */
const HEADLINE_LABELS: ReadonlySet<string> = new Set(
  'headline|current title|current job title|current role|current position|aktuelle position|poste actuel|puesto actual|cargo atual|posizione attuale|huidige functie'.split(
    '|',
  ),
);

const EMPLOYER_LABELS: ReadonlySet<string> = new Set(
  'current company|current employer|current organization|current organisation|aktueller arbeitgeber|aktuelles unternehmen|entreprise actuelle|employeur actuel|empresa actual|empresa atual|azienda attuale|huidige werkgever'.split(
    '|',
  ),
);

const CONTACT_LABELS: ReadonlySet<string> = new Set(
  'email|e-mail|mail|phone|mobile|telephone|telefon|téléphone|teléfono|telefone|telefono|linkedin|github|website|source|address'.split(
    '|',
  ),
);

/** Words of jobs, stages and screens: a heading with one of them names no person, whatever its shape. */
const NO_NAME =
  /(?<!\p{L})(?:engineer\p{L}*|developer|manager|management|designer|analyst|director|lead|senior|junior|intern\p{L}*|head|chief|officer|specialist|consultant|assistant|associate|coordinator|executive|recruit\p{L}*|strategist|accountant|architect|scientist|technician|writer|editor|representative|planner|buyer|therapist|pharmacist|physician|advis[eo]r|agent|administrator|secretary|receptionist|researcher|programmer|tester|trainer|tutor|worker|operator|mechanic|electrician|plumber|welder|cleaner|barista|supervisor|inspector|auditor|controller|paralegal|attorney|lawyer|counsel|journalist|photographer|producer|animator|illustrator|artist|student|graduate|trainee|apprentice|freelancer|founder|owner|president|remote|hybrid|full.?time|part.?time|sales|marketing|product|project|data|software|front.?end|back.?end|full.?stack|customer|account|human|operations|support|office|finance|legal|nurse|driver|teacher|entwickler\p{L}*|ingenieur\p{L}*|leiter\p{L}*|développeu\p{L}+|ingénieur\p{L}*|responsable|chargé\p{L}*|desarrollador\p{L}*|ingenier\p{L}+|gerente|desenvolvedor\p{L}*|sviluppat\p{L}+|candidate\p{L}*|applicant\p{L}*|application\p{L}*|applied|interview\p{L}*|offer\p{L}*|stage\p{L}*|pipeline|job\p{L}*|hiring|team|review|phone|screen\p{L}*|on-?site|overview|activity|activities|feed|notes?|e-?mails?|messages?|scorecards?|feedback|details?|profile|timeline|tasks?|settings|dashboard|reports?|resume|documents?|attachments?|cover|letter|contact|personal|information|work|experience|education|skills?|references?|similar|related|people|new|all|my|your|the|and|or|of|for|in|not|error|found|sign|log)(?!\p{L})/iu;

export const PANEL_WORDS: PanelWords = {
  sections: SECTION_WORDS,
  places: PLACE_LABELS,
  headlines: HEADLINE_LABELS,
  employers: EMPLOYER_LABELS,
  contacts: CONTACT_LABELS,
  noName: NO_NAME,
};
