import { domainOf, isFreeMail, registeredOf } from './email-domains.ts';

/** Words before the @ of mailboxes that an office, an agency or a machine reads. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  `admin administration agency alerts application applications apply bewerbung bewerbungen billing booking bookings
  candidates career careers contact contacto contracts crew cv desk donotreply enquiries enquiry finance freelance
  freelancers hello help hi hiring hr human info inmail inquiries invitations jobs karriere kontakt mailer messages
  no noreply notification notifications office projects recruit recruiter recruiters recruiting
  recruitment reply resume resumes rh sales secretary security service services staff staffing studio support talent
  talents team webmaster welcome`
    .split(/\s+/u)
    .filter(word => word !== ''),
);

/** Whether a mailbox is an office's, an agency's or a machine's, and so many people's: `jobs@`, `hr.team@`, `acme@acme.example`. */
export function isRoleMailbox(email: string): boolean {
  const [local = ''] = email.trim().toLowerCase().split(/[+@]/u, 1);
  const words = local.split(/[._-]+/u).filter(word => word !== '');
  const domain = domainOf(email);
  if (domain === undefined || words.length === 0) return false;
  // At a free provider nobody is kept from calling a mailbox of their own `mina.jobs`.
  if (isFreeMail(domain)) return words.every(word => ROLE_WORDS.has(word));
  return words.some(word => ROLE_WORDS.has(word)) || registeredOf(domain).label === local;
}
