import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

/**
 * The table behind a drawing: always there for who cannot see the drawing, and on paper; shown on the screen by a press.
 */
export function Tabled({
  caption,
  head,
  children,
}: {
  /** Of the part: several tables stand on the page. */
  readonly caption: string;
  readonly head: readonly string[];
  /** Its rows. */
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div class="tabled">
      <button
        type="button"
        class="as-link"
        aria-expanded={isShown}
        aria-controls={id}
        aria-label={`${t('report_table')}: ${caption}`}
        onClick={() => {
          setShown(!isShown);
        }}
      >
        {t('report_table')}
      </button>
      <div id={id} class={isShown ? 'table' : 'table put-away'}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {head.map(each => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </div>
  );
}
