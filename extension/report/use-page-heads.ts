import { useEffect } from 'preact/hooks';

/** Ends what a page wrote before the words after it, whichever direction it has (Unicode, FSI and PDI). */
const APART = ['\u2068', '\u2069'] as const;

/**
 * Names and dates every sheet of paper, and numbers it, where the browser draws what stands in the margin (Chrome 131); elsewhere
 * its own header does. The first sheet begins with the same words.
 * @param name of whom the report is; a page wrote it
 */
export function usePageHeads(before: string, name: string, after: string): void {
  const words = `${before} · ${APART[0]}${name}${APART[1]} · ${after}`;
  useEffect(() => {
    // Among the rules of this page, so that a saved one has them, too.
    const [sheet] = document.styleSheets;
    if (!sheet) return undefined;
    const rules = pageRules(words);
    for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
    return () => {
      rules.forEach(() => {
        sheet.deleteRule(sheet.cssRules.length - 1);
      });
    };
  }, [words]);
}

/** The rules for sheets of paper. */
export function pageRules(words: string): readonly string[] {
  const look = 'font: 8pt system-ui, sans-serif; color: #3a3a3a;';
  return [
    `@page { @top-left { content: ${cssString(words)}; ${look} } @bottom-right { content: counter(page) " / " counter(pages); ${look} } }`,
    '@page :first { @top-left { content: none; } }',
  ];
}

/** A text as CSS writes it: all but letters, digits and blanks by their numbers, so that nothing of it can end the string. */
function cssString(text: string): string {
  const letters = Array.from(text, letter =>
    /[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${letters.join('')}"`;
}
