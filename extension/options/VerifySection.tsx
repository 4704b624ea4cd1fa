import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Verified } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { bytesText } from '../ui/format.ts';
import { listName, VERIFIED } from '../ui/list-wording.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import type { Verifying } from './use-verify.ts';

/** Whether the stored lists are whole, byte for byte, and the sum by which two computers can compare theirs. */
export function VerifySection({
  verifying: { results, running, problem, verify },
}: {
  readonly verifying: Verifying;
}): JSX.Element {
  const damaged = results?.some(({ outcome }) => outcome === 'damaged') === true;
  return (
    <Section heading={t('options_verify')}>
      <p>{t('options_verify_about')}</p>
      <Problem problem={problem} retry={verify} />
      <button type="button" aria-disabled={running} onClick={verify}>
        {t('verify_start')}
      </button>
      <p role="status">
        {running
          ? t('verify_running')
          : results && t(results.length === 0 ? 'verify_none' : damaged ? 'verify_some' : 'verify_all')}
      </p>
      {results && results.length > 0 && (
        <ul class="verified">
          {results.map(result => (
            <Result key={result.list} result={result} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Result({ result: { list, outcome, bytes, hash } }: { readonly result: Verified }): JSX.Element {
  const [copied, setCopied] = useState(false);
  return (
    <li>
      <p>
        <span class="loud">{listName(list)}</span> {t('verify_line', t(VERIFIED[outcome]), bytesText(bytes))}
      </p>
      <p class="sum">
        <span class="quiet">{t('verify_hash')}</span> <code>{hash}</code>
        <button
          type="button"
          aria-label={t('verify_copy_of', listName(list))}
          onClick={() => {
            void navigator.clipboard.writeText(hash).then(() => {
              setCopied(true);
            });
          }}
        >
          {t('verify_copy')}
        </button>
        <span role="status">{copied && t('verify_copied')}</span>
      </p>
    </li>
  );
}
