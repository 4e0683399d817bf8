import { describe, expect, it } from 'vitest';
import { table, withSection } from '../../scripts/notes/document';

describe('the page of the notes', () => {
  it('has one section replaced and the rest left alone', () => {
    const page = '# A\n<!-- b -->\nold\n<!-- /b -->\n<!-- c -->\nx\n<!-- /c -->\n';
    expect(withSection(page, 'b', 'new')).toBe(
      '# A\n<!-- b -->\nnew\n<!-- /b -->\n<!-- c -->\nx\n<!-- /c -->\n',
    );
    expect(() => withSection(page, 'd', '')).toThrow('no section d');
  });

  it('has tables', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});
