/**
 * What a recruiter can do next: one sentence or two each, the same for every candidate. After section 8 of the sources'
 * own recommendations: verify with the institution, pay to a verified name, ship to a verified address (2022 guidance).
 */
export const NEXT_STEPS = {
  compare_listing:
    'Open the official entry and compare birth date, birth place and identity numbers with what every finalist gives you. If two or more agree, pause the offer and any payment, and hand it to whoever handles sanctions for you; leave it to them what the candidate is told. If they differ, write down why and go on.',
  compare_organisation:
    'Open the official entry and compare country, address and line of work with the organisation the candidate means. Ask what they did there and who paid their salary. If it is the listed one, hand it to whoever handles sanctions for you before an offer or payment; working somewhere is not being listed.',
  confirm_account:
    'Ask the candidate to sign in to the account while you watch, or to read you a code you send to the address, as you would ask any finalist. Accounts, addresses and names are also stolen: their owner may be a victim.',
  pay_verified_name:
    'Pay to an account in the verified legal name, by your ordinary payroll. Have a second person confirm every change of account.',
  ask_names:
    'Ask: “Which is your legal name, and which names have you used professionally?” Compare with the identity document at the stage where you ask every finalist for one.',
  walk_through_code:
    'Walk through one project together, with somebody who knows such work: ask why it was built as it is, have a small change made, and ask about its oldest parts and the other authors.',
  search_photo:
    'Run a reverse image search yourself and invite the candidate to a short live video introduction, as you would any finalist. Do not have software compare faces.',
  compare_candidates:
    'Open both profiles side by side and compare what is alike. Ask whether an agency sent both. If it stays unexplained, confirm the identity of both before you go on with either.',
  verify_history:
    'Confirm employment and education with the institution itself, through contact details you found independently of the candidate.',
  look_up_company:
    'Look the organisation up in a company register and on an archived website, and reach it by its switchboard. Speak with the referee by video.',
  stay_on_platform:
    'Keep messages and payment on the platform until there is a contract, and pay for milestones that were reached.',
  ask_location:
    'Ask where they are at present and where they will be working from, and offer a call to confirm it. Travel and moves are ordinary, and a setting says little about a person.',
  agree_hours:
    'Ask which time zone they work in, agree on core hours, and hold one meeting in the middle of a morning there.',
  ask_which_current: 'Show the candidate both versions and ask which one is current.',
  confirm_contact:
    'Call the number back and confirm the address over a second channel. Internet telephony and private mailboxes are lawful: confirm, do not reject.',
  verify_delivery:
    'Send equipment only to the address on the verified document, to be signed for by the named person with a document, or to a pick-up point that checks one. Somebody who has just moved can show a second proof of address.',
  keep_control:
    'Use a device your company manages, grant no remote control, and let nobody install a second remote-access tool. Tell your IT team.',
  use_identity_service:
    'Use a certified identity verification service, a notary or a meeting in person, as for every finalist. Judge no document by eye.',
  name_the_worker:
    'Have the contract say who will do the work, and that a substitute is verified anew before starting.',
  seek_advice:
    'Stop here and take advice inside your organisation before the next message. Keep what you have seen; do not confront anybody alone.',
  name_alone:
    'Nothing needs doing on the name alone. Once you have the birth dates of your finalists, compare with the official entry.',
  nothing: 'Nothing needs doing on this alone.',
} as const;

export type NextStep = keyof typeof NEXT_STEPS;
