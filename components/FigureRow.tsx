import type { ArticleText, Quantity } from '../lib/text/types';
import { figureDraft } from './drafts';
import { Passage } from './Passage';
import { PassageTools } from './PassageTools';
import type { PanelActions } from './panel-actions';
import { quantityText } from './quantity-text';
import { useStrings } from './strings';
import { notFigure } from './verdicts';

interface Props {
  figure: Quantity;
  article: ArticleText;
  actions: Pick<PanelActions, 'onReveal' | 'onAddNote' | 'onCiteDraft' | 'onCorrect'>;
}

/** One figure: as printed, as read, what it counts. */
export function FigureRow({ figure, article, actions }: Props) {
  const strings = useStrings();
  const { t } = strings;
  const { text, language } = article;
  const counted = figure.counted && text.slice(figure.counted.start, figure.counted.end);
  return (
    <tr>
      <th scope="row">
        <Passage text={text} span={figure} language={language} onReveal={actions.onReveal} />
      </th>
      <td class="figure-value">{quantityText(figure, strings) ?? t('figureVague')}</td>
      <td>
        {counted && (
          <span lang={language} dir="auto">
            {counted}
          </span>
        )}
        <span class="figure-type">{t(`quantity_${figure.type}`)}</span>
      </td>
      <td>
        <PassageTools
          about={text.slice(figure.start, figure.end)}
          onNote={() => actions.onAddNote(figureDraft(article, figure))}
          onCite={() => actions.onCiteDraft(figureDraft(article, figure))}
        />
        <button
          type="button"
          class="quiet"
          onClick={() => actions.onCorrect(notFigure(article, figure))}
        >
          {t('correctNotFigure')}
          <span class="visually-hidden"> {text.slice(figure.start, figure.end)}</span>
        </button>
      </td>
    </tr>
  );
}
