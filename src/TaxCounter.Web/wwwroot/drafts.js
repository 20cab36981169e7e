// Nothing typed is lost: what is entered into a form is kept on the server while it is entered, and filled in again on the same page for the same person.
// Never a password, a file or what is hidden. A page without this script works; then only what was sent is kept.
// A form that only asks (method=get) is kept until the end of the day: once it was asked, its entries stand in the address, and come back only on the way Back.
(() => {
  'use strict';

  const quiet = 800;
  const untouchable = ['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset', 'fieldset', 'output'];
  const ticks = field => field.type === 'checkbox' || field.type === 'radio';
  const fieldsOf = form => [...form.elements].filter(e => e.name && !untouchable.includes(e.type) && e.autocomplete !== 'one-time-code');
  const pathOf = form => new URL(form.getAttribute('action') || location.pathname, location.href).pathname;
  const forms = [...document.querySelectorAll('form[data-draft-page]')].filter(f => fieldsOf(f).length > 0);
  if (forms.length === 0) return;

  // Several forms of a page that go to one address are told apart by whether they ask or act, and by what each is about: its first hidden field.
  function placeOf(form) {
    const pathAs = f => pathOf(f) + (f.method === 'get' ? '#get' : '');
    const path = pathAs(form);
    const isAlone = forms.filter(f => pathAs(f) === path).length === 1;
    const about = [...form.elements].find(e => e.type === 'hidden' && e.value && !['FormToken', 'DraftPage', 'DraftAnswer', 'DraftKept'].includes(e.name));
    return { page: form.dataset.draftPage, form: isAlone || !about ? path : `${path}#${about.value}` };
  }

  const placed = form => {
    const places = new Map();
    return fieldsOf(form).map(field => {
      const place = places.get(field.name) ?? 0;
      places.set(field.name, place + 1);
      return { field, place, key: ticks(field) ? `${field.name} ${place} ${field.value}` : `${field.name} ${place}` };
    });
  };

  // What each field was when the page came; one that came later, with a part of the page, was nothing.
  const begun = field => {
    if (ticks(field)) return field.defaultChecked;
    if (field.tagName !== 'SELECT') return field.defaultValue;
    return ([...field.options].find(o => o.defaultSelected) ?? field.options[0])?.value ?? '';
  };
  const cameWith = new Map(forms.map(form => [form, new Map(placed(form).map(p => [p.key, begun(p.field)]))]));
  const isChanged = (form, { field, key }) => cameWith.get(form).get(key) !== (ticks(field) ? field.checked : field.value);

  const read = (form, all) => placed(form).filter(p => all || isChanged(form, p))
    .map(({ field, place }) => ({ name: field.name, place, value: field.value, ticked: ticks(field) ? field.checked : null }));

  const mostOnLeaving = 60_000; // what a browser still sends of a page that is gone
  function send(url, form, more) {
    const body = new URLSearchParams({ FormToken: document.querySelector('[name=FormToken]').value, ...placeOf(form), ...more });
    return fetch(url, { method: 'POST', body, keepalive: body.toString().length < mostOnLeaving }).catch(() => {});
  }

  // Only what differs from the page as it came is kept; a page that answers a form came with what was typed.
  function keepOne(form, mark) {
    const fields = read(form, form.elements.DraftAnswer);
    if (mark && fields.length > 0) fields.push({ name: mark, place: 0, value: 'yes', ticked: null });
    return fields.length > 0 ? send('/drafts', form, { fields: JSON.stringify(fields) }) : send('/drafts/drop', form, {});
  }

  // ---- keeping
  const asked = 'DraftAsked';
  const waiting = new Map();
  const touched = new WeakMap();
  let sending = null;
  let filling = false;

  function keep(form) {
    clearTimeout(waiting.get(form));
    waiting.delete(form);
    if (form.dataset.sent || !form.isConnected) return;
    note(form);
    const mine = (form.dataset.keepAt ? keepForAll(form) : keepOne(form)).then(() => { if (sending === mine) sending = null; });
    sending = mine;
  }

  // A form that anybody may finish (data-keep-at) is kept for the whole office under its own address. Whoever enters second is told, and nothing more is kept.
  async function keepForAll(form) {
    if (form.dataset.changed) return;
    if (sending) await sending;
    const answer = await send(form.dataset.keepAt, form, { revision: form.elements['Form.Revision'].value, fields: JSON.stringify(read(form, true)) });
    if (!answer) return;
    if (answer.status === 409) {
      form.dataset.changed = 'yes';
      tell(form, 'warning', (await answer.json()).says);
    } else if (answer.ok && !answer.redirected) {
      const kept = await answer.json();
      form.elements['Form.Revision'].value = kept.revision;
      if (!form.elements.DraftAnswer) history.replaceState(null, '', kept.url);
    }
  }

  function tell(form, kind, says) {
    const alert = document.createElement('div');
    alert.className = `usa-alert usa-alert--${kind} usa-alert--slim`;
    alert.setAttribute('role', 'alert');
    alert.innerHTML = '<div class="usa-alert__body"><p class="usa-alert__text"></p></div>';
    alert.querySelector('p').textContent = says;
    form.prepend(alert);
    alert.scrollIntoView({ block: 'center' });
  }

  // The server forgets what was kept once the form is taken; this field tells it that there is something.
  function note(form) {
    if (form.elements.DraftKept || form.method !== 'post') return;
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: 'DraftKept', value: placeOf(form).form });
    form.append(field);
  }

  function later(form) {
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => keep(form), quiet));
  }

  ['input', 'change'].forEach(kind => document.addEventListener(kind, event => {
    const { form } = event.target;
    if (filling || !forms.includes(form)) return;
    if (!touched.has(form)) touched.set(form, new Set());
    touched.get(form).add(event.target);
    later(form);
  }));

  const leave = () => [...waiting.keys()].forEach(keep);
  window.addEventListener('pagehide', leave);
  // What was on its way when the screen was locked did not arrive.
  document.addEventListener('counter:unlocked', () => forms.filter(form => touched.has(form)).forEach(later));
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') leave(); });
  document.addEventListener('click', event => { if (event.target instanceof Element && event.target.closest('a[href]')) leave(); }, true);

  // A form that is sent waits for what is still being kept, so that nothing is kept after it was taken.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (forms.includes(form)) {
      clearTimeout(waiting.get(form));
      waiting.delete(form);
    } else {
      leave(); // the lock, the search box, signing out: what is typed is kept before the page goes
    }
    if (!sending) {
      if (forms.includes(form) && form.method === 'get' && touched.has(form)) keepOne(form, asked);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    sending.then(() => form.requestSubmit(submitter));
  }, true);

  // ---- giving back
  function fill(form, kept) {
    const left = [];
    const changed = [];
    const asKept = [];
    const fields = new Map(placed(form).map(({ field, place }) => [`${field.name} ${place}`, field]));
    kept.forEach(one => {
      const field = fields.get(`${one.name} ${one.place}`);
      if (!field || (ticks(field) && field.value !== one.value)) {
        left.push(one);
        return;
      }
      if (touched.get(form)?.has(field)) return;
      if (ticks(field) ? field.checked === one.ticked : field.value === one.value) {
        asKept.push(field);
        return;
      }
      if (ticks(field)) field.checked = one.ticked;
      else field.value = one.value;
      changed.push(field);
    });
    filling = true;
    // On the way Back the browser itself restores a choice and tells nobody; what depends on it is still to come.
    const chosen = left.length > 0 ? asKept.filter(field => field.tagName === 'SELECT' || ticks(field)) : [];
    [...changed, ...chosen].forEach(field => ['input', 'change'].forEach(kind => field.dispatchEvent(new Event(kind, { bubbles: true }))));
    filling = false;
    return { left, changed: changed.length };
  }

  function say(form, saved) {
    const alert = document.createElement('div');
    alert.className = 'usa-alert usa-alert--info usa-alert--slim draft-back';
    alert.setAttribute('role', 'status');
    const text = document.createElement('p');
    text.className = 'usa-alert__text';
    text.textContent = `What you entered here on ${saved} is filled in again. It was not sent. `;
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'usa-button usa-button--unstyled';
    again.textContent = 'Start over';
    again.addEventListener('click', () => send('/drafts/drop', form, {}).then(() => location.reload()));
    text.append(again);
    const body = document.createElement('div');
    body.className = 'usa-alert__body';
    body.append(text);
    alert.append(body);
    form.prepend(alert);
  }

  const isBack = ['back_forward', 'reload'].includes(performance.getEntriesByType('navigation')[0]?.type);
  async function giveBack(isSecond) {
    const answer = await fetch(`/drafts?page=${encodeURIComponent(placeOf(forms[0]).page)}`, { headers: { 'X-Background': '1' } });
    if (!answer.ok || answer.redirected) return;
    const drafts = await answer.json();
    // What was typed in the last moment before a reload may still be on its way.
    if (isBack && drafts.length === 0 && !isSecond) setTimeout(() => giveBack(true).catch(() => {}), quiet);
    drafts.forEach(draft => {
      const form = forms.find(f => placeOf(f).form === draft.form);
      if (!form || !draft.fields) return;
      const wasAsked = draft.fields.some(f => f.name === asked);
      if (form.method === 'get' && (!draft.today || (wasAsked && !isBack))) {
        send('/drafts/drop', form, {});
        return;
      }
      note(form);
      const { left, changed } = fill(form, draft.fields.filter(f => f.name !== asked));
      if (left.length > 0) {
        // A choice may bring further fields from the server; what was typed into them follows once they are there.
        const more = () => { if (fill(form, left).left.length === 0) document.removeEventListener('htmx:afterSettle', more); };
        document.addEventListener('htmx:afterSettle', more);
      }
      if ((changed > 0 || left.length > 0) && !wasAsked) say(form, draft.saved);
    });
  }

  if (forms[0].elements.DraftAnswer) {
    forms.filter(f => pathOf(f) === location.pathname).forEach(keep);
  } else {
    giveBack().catch(() => {});
  }
})();
