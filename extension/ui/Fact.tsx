import type { ComponentChildren, JSX } from 'preact';

/** One labelled fact; stands inside a `<dl class="facts">`. */
export function Fact({
  label,
  children,
  weight = 'plain',
}: {
  readonly label: string;
  readonly children: ComponentChildren;
  /** `agrees` and `disagrees` are drawn alike, so that neither outweighs the other. */
  readonly weight?: 'plain' | 'agrees' | 'disagrees';
}): JSX.Element {
  return (
    <div class={`fact ${weight}`}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
