import type { JSX } from 'preact';
import { SITES, type SiteId } from '../../src/readers/site-table.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { Switch } from '../ui/settings/Switch.tsx';
import type { Sites } from '../ui/settings/use-sites.ts';

/** What a user should know before moving a switch, where there is something to know. */
const NOTES: Readonly<Partial<Record<SiteId, MessageKey>>> = {
  linkedin: 'site_mark_linkedin',
  'linkedin-hiring': 'site_mark_linkedin',
};

/** In which pages the mark is drawn: of the sites that are read by themselves, for no other can show one. */
export function MarksSection({ sites }: { readonly sites: Sites }): JSX.Element {
  const { settings, problem, reload } = sites.kept;
  const read = SITES.filter(({ id }) => settings?.sites[id]);
  return (
    <Section heading={t('options_marks')}>
      <p>{t('options_marks_about')}</p>
      <Problem problem={settings ? undefined : problem} retry={reload} />
      {settings && <p>{t(read.length === 0 ? 'options_marks_none' : 'options_marks_read')}</p>}
      {settings && read.length > 0 && (
        <div class="marks">
          {read.map(({ id, name }) => {
            const note = NOTES[id];
            return (
              <Switch
                key={id}
                label={<Sentence of="site_mark" values={[<bdi key={id}>{name}</bdi>]} />}
                note={note && t(note)}
                on={settings.pageMarks[id]}
                turn={on => {
                  sites.mark(id, on);
                }}
              />
            );
          })}
        </div>
      )}
    </Section>
  );
}
