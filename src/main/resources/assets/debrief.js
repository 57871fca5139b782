// Everything here only improves pages that already work without it.

const after = 2000;

/** Saves a form as a draft about two seconds after typing stops, and says when. */
class Draft {
  constructor(form) {
    this.form = form;
    this.says = form.querySelector('[data-saved]');
    this.version = form.querySelector('[name=version]');
    this.changed = false;
    this.saving = null;
    form.addEventListener('input', () => this.touch());
    form.addEventListener('change', () => this.touch());
    form.addEventListener('submit', () => { this.leaving = true; clearTimeout(this.timer); });
    addEventListener('pagehide', () => this.leave());
    addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') this.leave(); });
    addEventListener('online', () => { if (this.changed) this.save(); });
    addEventListener('beforeunload', event => { if (this.changed && !this.leaving && this.stuck) event.preventDefault(); });
  }

  touch() {
    this.changed = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), after);
  }

  body() {
    return new URLSearchParams(new FormData(this.form));
  }

  leave() {
    if (!this.changed || this.leaving) return;
    clearTimeout(this.timer);
    this.save(true);
  }

  async save(keepalive = false) {
    if (this.saving) { this.again = true; return; }
    this.changed = false;
    this.saving = true;
    try {
      const answer = await fetch(this.form.dataset.draft, {
        method: 'POST', body: this.body(), keepalive, headers: { Accept: 'application/json' },
      });
      await this.heard(answer);
    } catch {
      this.failed('Not saved yet: the connection is gone. Your words are on this page; it will try again.');
      this.timer = setTimeout(() => this.save(), 10000);
    } finally {
      this.saving = null;
      if (this.again) { this.again = false; this.touch(); }
    }
  }

  async heard(answer) {
    const said = await answer.json().catch(() => ({ sentence: 'Not saved: the server did not answer as it should.' }));
    if (answer.ok) {
      this.stuck = false;
      this.version.value = said.version;
      this.says.textContent = said.sentence;
      this.show(said.findings ?? []);
    } else {
      this.failed(said.sentence);
      if (answer.status === 409 && said.other) this.both(said);
    }
  }

  failed(sentence) {
    this.changed = true;
    this.stuck = true;
    this.says.textContent = sentence;
  }

  /** Another tab saved since. Both texts stand; which goes on is a person's choice. */
  both(said) {
    const place = this.form.querySelector('[data-both]');
    const mine = new Set(this.form.querySelectorAll('textarea, input[type=text]'));
    place.replaceChildren();
    const title = Object.assign(document.createElement('h3'), { textContent: 'This was also changed in another tab' });
    place.append(title);
    for (const field of mine) {
      const other = said.other[field.name];
      if (other === undefined || other === field.value) continue;
      const text = Object.assign(document.createElement('p'), { className: 'typed', textContent: other || '(empty)' });
      const use = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: 'Use this text instead of mine' });
      use.addEventListener('click', () => { const was = field.value; field.value = other; text.textContent = was; use.textContent = 'Change back'; });
      place.append(text, use);
    }
    const keep = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: 'Go on with what is on this page' });
    keep.addEventListener('click', () => { this.version.value = said.version; place.hidden = true; this.save(); });
    place.append(keep);
    place.hidden = false;
  }

  show(findings) {
    const place = this.form.querySelector('[data-findings]');
    if (!place) return;
    place.replaceChildren(...findings.map(text => Object.assign(document.createElement('li'), { textContent: text })));
    place.parentElement.hidden = findings.length === 0;
  }
}

/** Counts words and describes a text as it is written. */
function aid(place) {
  const field = document.getElementById(place.dataset.aid);
  const limit = Number(place.dataset.limit);
  const jargon = (place.dataset.jargon || '').split('|').filter(Boolean);
  const tell = () => {
    const text = field.value;
    const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’\-.\/]*/gu) || []).length;
    const told = [`${words} of ${limit} words`];
    if (words > limit) told.push(`${words - limit} too many`);
    if (words > 4 && place.dataset.readingAge !== undefined) told.push(`reading age about ${readingAge(text, words)}`);
    const met = jargon.filter(term => text.toLowerCase().includes(term.toLowerCase()));
    if (met.length) told.push(`perhaps not shared: ${met.join(', ')}`);
    place.textContent = told.join(' · ');
  };
  field.addEventListener('input', tell);
  tell();
}

/** Flesch–Kincaid grade, plus the five years before school. */
function readingAge(text, words) {
  const sentences = Math.max(1, (text.match(/[.!?]+(\s|$)/g) || []).length);
  const syllables = (text.toLowerCase().match(/[aeiouy]+/g) || []).length;
  return Math.max(6, Math.round(0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5));
}

/** Selecting words in a shared text, by mouse, finger or keyboard, fills the quotation of the observation being written. */
function quoting(texts) {
  let field = document.querySelector('textarea[data-quote]');
  let waiting;
  document.addEventListener('focusin', event => { if (event.target.matches('textarea[data-quote]')) field = event.target; });
  document.addEventListener('selectionchange', () => { clearTimeout(waiting); waiting = setTimeout(take, 300); });
  function take() {
    const selection = getSelection();
    const words = selection.toString().trim();
    const text = [...texts].find(one => one.contains(selection.anchorNode) && one.contains(selection.focusNode));
    if (!words || !field || !text) return;
    field.value = words;
    const source = document.getElementById(field.dataset.quote);
    if (source) source.value = text.dataset.source;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

document.querySelectorAll('form[data-draft]').forEach(form => new Draft(form));
document.querySelectorAll('[data-aid]').forEach(aid);
const texts = document.querySelectorAll('[data-source]');
if (texts.length) quoting(texts);
document.querySelectorAll('button[data-print]').forEach(button => { button.hidden = false; button.addEventListener('click', () => print()); });
addEventListener('submit', event => {
  const button = event.submitter;
  if (!button || event.defaultPrevented) return;
  setTimeout(() => { button.disabled = true; }, 0);
  addEventListener('pageshow', () => { button.disabled = false; }, { once: true });
});
