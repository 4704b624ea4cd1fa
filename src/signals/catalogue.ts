// Written by `npm run signals` from the files beside it.
import { refereeIsCandidate } from './cases/referee-is-candidate.ts';
import { referralOfGrave } from './cases/referral-of-grave.ts';
import { sharedAddress } from './cases/shared-address.ts';
import { sharedContact } from './cases/shared-contact.ts';
import { sharedHistory } from './cases/shared-history.ts';
import { sharedPayee } from './cases/shared-payee.ts';
import { sharedPhoto } from './cases/shared-photo.ts';
import { sharedText } from './cases/shared-text.ts';
import { twoProfilesThatDiffer } from './cases/two-profiles-that-differ.ts';
import { awayInAgreedHours } from './clock/away-in-agreed-hours.ts';
import { commitZone } from './clock/commit-zone.ts';
import { localTimeAgainstPlace } from './clock/local-time-against-place.ts';
import { contactChanged } from './contact/contact-changed.ts';
import { disposableEmail } from './contact/disposable-email.ts';
import { lookalikeEmployerDomain } from './contact/lookalike-employer-domain.ts';
import { movesOffPlatform } from './contact/moves-off-platform.ts';
import { phoneCountry } from './contact/phone-country.ts';
import { phoneIsVoip } from './contact/phone-is-voip.ts';
import { phoneNotAssignable } from './contact/phone-not-assignable.ts';
import { refereeDomainNew } from './contact/referee-domain-new.ts';
import { refereeSharesContact } from './contact/referee-shares-contact.ts';
import { relayEmail } from './contact/relay-email.ts';
import { employerNotFound } from './history/employer-not-found.ts';
import { overlappingRoles } from './history/overlapping-roles.ts';
import { reportFromCandidate } from './history/report-from-candidate.ts';
import { techAnachronism } from './history/tech-anachronism.ts';
import { yearsClaimed } from './history/years-claimed.ts';
import { addressUnderOtherName } from './identity/address-under-other-name.ts';
import { ageAgainstHistory } from './identity/age-against-history.ts';
import { asksForColleagueIdentity } from './identity/asks-for-colleague-identity.ts';
import { commitsManyMailboxes } from './identity/commits-many-mailboxes.ts';
import { commitsUnderOtherNames } from './identity/commits-under-other-names.ts';
import { continuesUnderOtherAccount } from './identity/continues-under-other-account.ts';
import { emailOtherName } from './identity/email-other-name.ts';
import { handleOtherName } from './identity/handle-other-name.ts';
import { namesAroundAPause } from './identity/names-around-a-pause.ts';
import { otherPersonAppeared } from './identity/other-person-appeared.ts';
import { photoFoundElsewhere } from './identity/photo-found-elsewhere.ts';
import { realEmployeeFound } from './identity/real-employee-found.ts';
import { renamedProfile } from './identity/renamed-profile.ts';
import { twoNames } from './identity/two-names.ts';
import { namedDomain } from './indicators/named-domain.ts';
import { namedEmail } from './indicators/named-email.ts';
import { namedHandle } from './indicators/named-handle.ts';
import { namedOrganisation } from './indicators/named-organisation.ts';
import { namedPhone } from './indicators/named-phone.ts';
import { namedWallet } from './indicators/named-wallet.ts';
import { addressChangedAfterOffer } from './location/address-changed-after-offer.ts';
import { agreedWorkPlace } from './location/agreed-work-place.ts';
import { claimedLocationConflict } from './location/claimed-location-conflict.ts';
import { meetingPutOff } from './location/meeting-put-off.ts';
import { ownDeviceInsisted } from './location/own-device-insisted.ts';
import { remoteToolAsked } from './location/remote-tool-asked.ts';
import { residenceMoved } from './location/residence-moved.ts';
import { shippingDiffers } from './location/shipping-differs.ts';
import { shippingToForwarder } from './location/shipping-to-forwarder.ts';
import { accountChanged } from './payment/account-changed.ts';
import { asksForAdvance } from './payment/asks-for-advance.ts';
import { asksForCrypto } from './payment/asks-for-crypto.ts';
import { payBeforeMilestones } from './payment/pay-before-milestones.ts';
import { payeeOtherCountry } from './payment/payee-other-country.ts';
import { payeeOtherName } from './payment/payee-other-name.ts';
import { taxFormDiffers } from './payment/tax-form-differs.ts';
import { threatensToPublish } from './payment/threatens-to-publish.ts';
import { authorCommitterGap } from './presence/author-committer-gap.ts';
import { commitTimesAlike } from './presence/commit-times-alike.ts';
import { commitsBeforeAccount } from './presence/commits-before-account.ts';
import { commitsElsewhere } from './presence/commits-elsewhere.ts';
import { followInflation } from './presence/follow-inflation.ts';
import { historyOlderThanAccount } from './presence/history-older-than-account.ts';
import { manyContributorsFewStars } from './presence/many-contributors-few-stars.ts';
import { newAccountOldClaim } from './presence/new-account-old-claim.ts';
import { noOriginalCode } from './presence/no-original-code.ts';
import { portfolioCopied } from './presence/portfolio-copied.ts';
import { portfolioDomainNew } from './presence/portfolio-domain-new.ts';
import { soleOwnerFewCommits } from './presence/sole-owner-few-commits.ts';
import { youngAccountForHistory } from './presence/young-account-for-history.ts';
import { listedIdentifier } from './sanctions/listed-identifier.ts';
import { listedNameOnly } from './sanctions/listed-name-only.ts';
import { listedOrganisation } from './sanctions/listed-organisation.ts';
import { listedPayee } from './sanctions/listed-payee.ts';
import { listedPersonCorroborated } from './sanctions/listed-person-corroborated.ts';
import { type Signal } from './signal.ts';

/** Every signal the program knows, by group, gravest first: the order in which findings are shown. */
export const SIGNALS: readonly Signal[] = [
  listedIdentifier,
  listedOrganisation,
  listedPayee,
  listedPersonCorroborated,
  listedNameOnly,
  namedDomain,
  namedEmail,
  namedHandle,
  namedOrganisation,
  namedPhone,
  namedWallet,
  addressUnderOtherName,
  asksForColleagueIdentity,
  otherPersonAppeared,
  photoFoundElsewhere,
  realEmployeeFound,
  commitsUnderOtherNames,
  continuesUnderOtherAccount,
  namesAroundAPause,
  renamedProfile,
  twoNames,
  ageAgainstHistory,
  commitsManyMailboxes,
  emailOtherName,
  handleOtherName,
  refereeIsCandidate,
  sharedContact,
  sharedHistory,
  sharedPayee,
  sharedPhoto,
  sharedText,
  referralOfGrave,
  sharedAddress,
  twoProfilesThatDiffer,
  shippingDiffers,
  addressChangedAfterOffer,
  claimedLocationConflict,
  meetingPutOff,
  ownDeviceInsisted,
  shippingToForwarder,
  agreedWorkPlace,
  remoteToolAsked,
  residenceMoved,
  commitZone,
  awayInAgreedHours,
  localTimeAgainstPlace,
  lookalikeEmployerDomain,
  refereeSharesContact,
  contactChanged,
  disposableEmail,
  movesOffPlatform,
  refereeDomainNew,
  phoneCountry,
  phoneIsVoip,
  phoneNotAssignable,
  relayEmail,
  techAnachronism,
  employerNotFound,
  overlappingRoles,
  reportFromCandidate,
  yearsClaimed,
  commitsElsewhere,
  commitsBeforeAccount,
  historyOlderThanAccount,
  manyContributorsFewStars,
  portfolioCopied,
  portfolioDomainNew,
  authorCommitterGap,
  commitTimesAlike,
  followInflation,
  newAccountOldClaim,
  noOriginalCode,
  soleOwnerFewCommits,
  youngAccountForHistory,
  asksForAdvance,
  payeeOtherName,
  taxFormDiffers,
  threatensToPublish,
  accountChanged,
  asksForCrypto,
  payBeforeMilestones,
  payeeOtherCountry,
];
