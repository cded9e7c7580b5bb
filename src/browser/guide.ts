/** Renders the guide: slides in Markdown into the HTML that Neo4j Browser plays. */
import markdownIt from 'markdown-it';

export interface GuideContext {
  /** Where the guide's files are served, without a slash at the end. */
  readonly address: string;
  /** The Browser's command that sets the questions' parameters. */
  readonly parameters: string;
}

const SLIDE_BREAK = /^---$/m;

/** Fences that can be clicked; the Browser puts their text into its editor. */
const CLICKABLE = ['cypher', 'command', 'parameters'];

type Markdown = ReturnType<typeof markdownIt>;

function markdown({ parameters }: GuideContext): Markdown {
  const md = markdownIt({ html: false });
  md.renderer.rules['fence'] = (tokens, index) => {
    const { info, content } = tokens[index];
    const text = md.utils.escapeHtml((info === 'parameters' ? parameters : content).trim());
    const kind = CLICKABLE.includes(info) ? ' runnable' : '';
    return `<figure><pre class="code${kind}">${text}</pre></figure>\n`;
  };
  return md;
}

/** One column: in the Browser's drawer there is no room for two. */
function slide(source: string, md: Markdown): string {
  const [heading, lead, ...rest] = source.trim().split(/\n{2,}/);
  return `<slide class="row-fluid">
<div class="col-sm-12">
<h3>${md.renderInline(heading.replace(/^#+\s*/, ''))}</h3>
<p class="lead">${md.renderInline(lead)}</p>
${md.render(rest.join('\n\n'))}</div>
</slide>
`;
}

/** The whole guide. */
export function renderGuide(source: string, context: GuideContext): string {
  const md = markdown(context);
  const slides = source.replaceAll('{address}', context.address).split(SLIDE_BREAK);
  const rendered = slides.map((text) => slide(text, md));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>newsgraph</title></head>
<body>
<article class="guide">
<carousel class="deck container-fluid">
${rendered.join('')}</carousel>
</article>
</body>
</html>
`;
}
