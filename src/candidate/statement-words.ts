/**
 * Words that make "based in Lisbon" a statement about something or somebody else, about the past, or about a wish.
 * Any of them earlier in the sentence is enough, unless the writer says "I am" or "I live" right before.
 */
export const NOT_THE_WRITER: ReadonlySet<string> = words(`
  our their his her its your whose they we you which that these those people everyone someone anyone folks
  team teams company companies startup startups start-up firm firms client clients customer customers agency
  agencies studio studios office offices headquarters hq organisation organisations organization organizations
  business businesses enterprise corporation group bank fintech platform brand nonprofit non-profit ngo charity
  university college school institute consultancy provider lab labs network community store shop restaurant
  collective manufacturer marketplace product products app service services saas exchange fund venture employer
  employers partner partners user users candidate candidates student students friend friends family parents wife
  husband colleague colleagues co-founder cofounder applicants freelancers developers engineers designers
  project projects server servers building facility plant factory warehouse hospital event conference job jobs
  role roles position positions opportunity opportunities work
  was were been formerly previously earlier once former ex used until worked joined founded built led ran managed
  sold left spent hired helped served designed developed launched moved born raised grew originally
  not never no if unless want wants would like love dream dreaming hope hoping plan planning looking seeking
  prefer preferring interested relocate relocating moving soon will
`);

/** Words that begin with a capital after "I am" without being a name: titles, crafts, states, small words. */
export const NO_NAME: ReadonlySet<string> = words(`
  a an the and or not no very so too also now here there currently presently still just only really always never
  about for to with in at on of from by as who that this my your our his her
  senior junior lead principal staff chief head vice president director manager executive officer assistant
  associate intern trainee graduate student freelance freelancer independent contractor consultant advisor adviser
  analyst architect engineer engineering developer development programmer coder designer design researcher scientist
  administrator admin specialist expert professional practitioner technician tester writer author editor artist
  animator illustrator photographer accountant auditor lawyer attorney nurse doctor teacher professor lecturer
  tutor coach recruiter marketer strategist planner producer creator maker owner founder cofounder co-founder
  entrepreneur investor partner member volunteer speaker blogger hacker maintainer contributor enthusiast
  software hardware web mobile frontend front-end backend back-end fullstack full-stack full stack front back end
  cloud data machine learning artificial intelligence security cyber blockchain crypto game games embedded network
  systems system database devops site reliability quality assurance product project program programme business
  sales marketing finance financial operations technical technology tech support customer success human resources
  digital creative visual graphic interaction user experience interface content social media growth brand
  open source certified registered licensed qualified experienced skilled seasoned passionate proud happy excited
  thrilled glad sorry available based located living looking working seeking building interested dedicated
  motivated creative results-driven detail-oriented bilingual multilingual fluent native proficient
  java javascript typescript python ruby rails php golang rust react angular vue node android ios swift kotlin
  flutter django laravel spring aws azure google microsoft oracle linux unity unreal wordpress shopify salesforce
  scrum agile master bachelor phd mba bsc msc
  american british english irish scottish welsh canadian australian french german dutch spanish portuguese italian
  brazilian mexican argentinian nigerian kenyan ghanaian egyptian indian pakistani bangladeshi chinese japanese
  korean vietnamese filipino indonesian russian ukrainian polish romanian turkish israeli european african asian
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
