/** Body and boilerplate: what stands around an article is left out, what is the article's own stays. */
import assert from 'node:assert/strict';
import { articleFromText } from '../../src/article';

const LEAD =
  "Le conseiller américain a rencontré jeudi à Genève le secrétaire du Conseil de sécurité russe, ont annoncé les deux délégations à l'issue de cinq heures de discussions.";
const MORE =
  'Les deux hommes ont évoqué la Syrie, les sanctions contre l’Iran et le désarmement, selon leurs porte-parole.';

/** The body, a line for each span. */
function body(text: string): string[] {
  const article = articleFromText({ id: 'a', text, language: 'fr' });
  return article.body.map(({ start, end }) => article.text.slice(start, end));
}

describe('body of plain text', () => {
  const left: readonly (readonly [string, string])[] = [
    ['an image mark', '![]() |'],
    ['an update line', 'Dernière mise à jour à 08h39 le 24/08'],
    ['a link to another article', 'Lire aussi : Les Vingt-Huit face aux sanctions'],
    ['a call to subscribe', 'Abonnez-vous pour recevoir chaque matin notre sélection.'],
    ['a QR code', 'Ceux qui veulent nous rejoindre sur la messagerie WeChat, scannez le code QR ci-contre.'],
    ['keywords', 'Mots-clés : Russie, États-Unis, diplomatie'],
    ['a byline', 'Par Anne Roy, avec AFP'],
    ['share buttons', 'Facebook | Twitter | WhatsApp'],
    ['a notice on cookies', 'Ce site utilise des cookies pour améliorer votre visite.'],
  ];
  for (const [name, line] of left) {
    it(`leaves out ${name}`, () => {
      assert.deepEqual(body(`${line}\n${LEAD}\n${MORE}`), [`${LEAD}\n${MORE}`]);
      assert.deepEqual(body(`${LEAD}\n${line}\n${MORE}`), [LEAD, MORE]);
      assert.deepEqual(body(`${LEAD}\n${MORE}\n${line}`), [`${LEAD}\n${MORE}`]);
    });
  }

  it('leaves out the headlines of other articles after the text', () => {
    const headlines =
      'Chine : la logistique se met au vert\nLondres : une maison de 2,3 m de large en vente\nUn train très rapide d’ici dix ans';
    assert.deepEqual(body(`${LEAD}\n${MORE}\n${headlines}`), [`${LEAD}\n${MORE}`]);
  });

  it('keeps a list that the text introduces', () => {
    const list = 'Les résultats sont les suivants :\nGenève 51 %\nBerne 49 %\nZurich 47 %';
    assert.deepEqual(body(`${LEAD}\n${list}`), [`${LEAD}\n${list}`]);
  });

  it('keeps a list with bullets', () => {
    const list = '- Genève 51 %\n- Berne 49 %\n- Zurich 47 %';
    assert.deepEqual(body(`${LEAD}\n${list}`), [`${LEAD}\n${list}`]);
  });

  it('keeps an article of nothing but short lines', () => {
    const text = 'Bolton à Genève\nPatrouchev attendu jeudi\nAucune déclaration';
    assert.deepEqual(body(text), [text]);
  });
});
