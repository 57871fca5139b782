// Everything here only improves pages that already work without it.

const after = 2000;

const make = (element, text, className = '') => Object.assign(document.createElement(element), { textContent: text, className });
const quiet = text => Object.assign(make('button', text, 'quiet'), { type: 'button' });
const value = (form, name) => new FormData(form).get(name) ?? '';

function put(form, name, text) {
  const field = form.elements.namedItem(name);
  if (field instanceof RadioNodeList && text === '') field.forEach(radio => { radio.checked = false; });
  else if (field.type === 'checkbox') field.checked = text !== '';
  else field.value = text;
}

/** What an answer is called on the page: the words beside a radio button, or the text itself. */
function wording(form, name, text) {
  const field = [...form.elements].find(one => one.name === name && ['radio', 'checkbox'].includes(one.type) && one.value === text);
  return field ? field.closest('label').textContent.trim() : text;
}

/** Saves a form as a draft about two seconds after typing stops, and says when. */
class Draft {
  constructor(form) {
    this.form = form;
    this.says = form.querySelector('[data-saved]');
    this.version = form.querySelector('[name=version]');
    this.changed = false;
    this.saving = false;
    form.addEventListener('input', () => this.touch());
    form.addEventListener('change', () => this.touch());
    form.addEventListener('submit', () => { this.leaving = true; clearTimeout(this.timer); });
    addEventListener('pageshow', () => { this.leaving = false; });
    addEventListener('pagehide', () => this.leave());
    addEventListener('online', () => this.again());
    // perhaps back from signing in in another tab
    addEventListener('focus', () => this.again());
    addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') this.leave(); else this.again(); });
    addEventListener('beforeunload', event => { if (this.changed && !this.leaving && this.stuck) event.preventDefault(); });
  }

  touch() {
    this.changed = true;
    clearTimeout(this.timer);
    if (!this.choosing) this.timer = setTimeout(() => this.save(), after);
  }

  again() {
    if (this.stuck && this.changed && !this.choosing) this.save();
  }

  body() {
    return new URLSearchParams(new FormData(this.form));
  }

  leave() {
    if (!this.changed || this.leaving || this.choosing) return;
    clearTimeout(this.timer);
    this.save(true);
  }

  async save(keepalive = false) {
    if (this.saving) { this.more = true; return; }
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
      this.saving = false;
      if (this.more) { this.more = false; this.touch(); }
    }
  }

  async heard(answer) {
    const said = await answer.json().catch(() => ({ sentence: 'Not saved yet: the server did not answer as it should. Your words are on this page.' }));
    if (answer.ok) {
      this.stuck = false;
      this.version.value = said.version;
      this.say(said.sentence);
      this.show(said.findings ?? []);
    } else {
      this.failed(said.sentence);
      if (answer.status === 409 && said.other) this.both(said);
      if ([429, 502, 503, 504].includes(answer.status)) this.later(answer.headers.get('Retry-After'));
    }
  }

  /** The server is there again soon; nobody need press anything. */
  later(seconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), (Number(seconds) || 10) * 1000);
  }

  say(sentence) {
    this.says.textContent = sentence;
    this.says.classList.toggle('stuck', Boolean(this.stuck));
  }

  failed(sentence) {
    this.changed = true;
    this.stuck = true;
    this.say(sentence);
  }

  /** Another tab saved since. Both stand, until a person has chosen which goes on. */
  both(said) {
    this.choosing = true;
    const place = this.form.querySelector('[data-both]');
    const theirs = [...this.form.elements].filter(field => field.type !== 'hidden').map(field => field.name);
    const rows = [...new Set(theirs)].filter(name => name && (said.other[name] ?? '') !== value(this.form, name))
      .map(name => this.difference(name, said.other[name] ?? ''));
    const go = quiet('Go on with what is in the form now');
    go.addEventListener('click', () => {
      this.version.value = said.version;
      this.choosing = false;
      place.hidden = true;
      this.save();
    });
    place.replaceChildren(make('h3', 'This was also changed in another tab'), make('p', 'There it says:', 'hint'), ...rows, go);
    place.hidden = false;
    place.focus();
  }

  difference(name, other) {
    const row = make('div', '');
    const text = make('p', wording(this.form, name, other) || '(empty)', 'typed');
    const use = quiet('Use this instead of mine');
    use.addEventListener('click', () => {
      const mine = value(this.form, name);
      put(this.form, name, other);
      other = mine;
      text.textContent = wording(this.form, name, other) || '(empty)';
      use.textContent = 'Change back';
    });
    row.append(text, use);
    return row;
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
    if (!field || !selection.rangeCount) return;
    const range = selection.getRangeAt(0).cloneRange();
    const text = [...texts].find(one => one.contains(range.startContainer));
    if (!text) return;
    // three clicks select a paragraph up to the beginning of the next one
    if (!text.contains(range.endContainer)) range.setEndAfter(text.lastChild);
    const words = range.toString().trim();
    if (!words) return;
    field.value = words;
    const source = document.getElementById(field.dataset.quote);
    if (source) source.value = text.dataset.source;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

document.querySelector('#problems, #recognisable, #notes')?.focus();
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
