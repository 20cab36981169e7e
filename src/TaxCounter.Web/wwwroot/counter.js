// The keyboard of the counter, and the guards of its forms. No page depends on it: everything works without, only slower.
(() => {
  'use strict';

  const typing = target => target instanceof Element &&
    target.closest('input:not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button]), textarea, select, [contenteditable]') !== null;
  const visible = element => element.getClientRects().length > 0;
  const openDialog = () => document.querySelector('dialog[open]');

  // ---- keys: [data-key] is pressed by its key, [data-key-says] names it in the list. Which keys hold for this person the page says;
  // a key that is turned off has no attribute.
  const on = (event, what) => event.key.length === 1 && event.key.toUpperCase() === document.body.dataset['on' + what];
  const letterOrDigit = /[\p{L}\p{N}]/u;

  function byKey(key) {
    const scope = openDialog() ?? document;
    const wanted = key.length === 1 ? key.toUpperCase() : key;
    return [...scope.querySelectorAll('[data-key]')].find(e => e.dataset.key === wanted && visible(e) && !e.disabled);
  }

  function press(element) {
    if (element.matches('input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea, select')) {
      element.focus();
      element.select?.();
    } else {
      element.click();
    }
  }

  function says(element) {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('kbd, small').forEach(e => e.remove());
    return element.dataset.keySays ?? (copy.textContent.trim() || element.labels?.[0]?.textContent?.trim() || element.getAttribute('aria-label') || '');
  }

  function showKeys() {
    const dialog = document.getElementById('keys');
    if (!dialog || dialog.open) return;
    const list = dialog.querySelector('dl');
    list.replaceChildren();
    const add = (key, text) => {
      const dt = document.createElement('dt');
      const kbd = document.createElement('kbd');
      kbd.textContent = key === 'Escape' ? 'Esc' : key;
      dt.append(kbd);
      const dd = document.createElement('dd');
      dd.textContent = text;
      list.append(dt, dd);
    };
    document.querySelectorAll('[data-key]').forEach(e => e.dataset.key && visible(e) && add(e.dataset.key, says(e)));
    const { onNext, onBefore, onFind, onList, onGo } = document.body.dataset;
    if (document.querySelector('[data-lines] [data-line]')) add([onNext, onBefore, '↓', '↑'].filter(Boolean).join(' '), 'Next line, previous line; Enter opens it');
    if (onFind && document.getElementById('find')) add(onFind, 'Find an account or receipt');
    add('Alt+L', 'Lock the screen');
    if (onList) add(onList, 'This list of keys');
    document.querySelectorAll('#go [data-go]').forEach(a => add(`${onGo} ${a.dataset.go}`, a.textContent.trim().slice(1).trim()));
    dialog.showModal();
  }

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.altKey && !event.ctrlKey && event.code === 'KeyL') {
      event.preventDefault();
      document.dispatchEvent(new Event('counter:lock'));
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (signInAFigure(event)) return;
    if (goes(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('[data-enter-next]:not([data-enter-next=no])')) {
      event.preventDefault();
      goNext(event.target);
      return;
    }
    if (event.key === 'Escape') {
      if (openDialog()) return;
      const escape = byKey('Escape');
      if (escape) {
        event.preventDefault();
        press(escape);
      } else if (typing(event.target)) {
        event.target.blur();
      }
      return;
    }
    if (on(event, 'Find') && !letterOrDigit.test(event.key) && event.target instanceof HTMLInputElement && event.target.type === 'search' && event.target.value === '') {
      event.preventDefault(); // the cursor is already where the key would put it
      return;
    }
    if (typing(event.target) || openDialog()?.id === 'locked') return;
    if (on(event, 'Find') && !openDialog()) {
      const find = document.getElementById('find');
      if (find) {
        event.preventDefault();
        find.focus();
        find.select();
      }
      return;
    }
    if (on(event, 'List') && !byKey(event.key)) {
      event.preventDefault();
      showKeys();
      return;
    }
    if (on(event, 'Go') && !openDialog() && !event.repeat) {
      event.preventDefault();
      document.getElementById('go').hidden = false;
      return;
    }
    if (!openDialog() && !byKey(event.key) && move(event)) {
      event.preventDefault();
      return;
    }
    // Enter and the blank bar belong to the element that has the focus.
    if (event.key.length !== 1 || event.key === ' ') return;
    const element = byKey(event.key);
    if (element) {
      event.preventDefault();
      press(element);
      afterChoice(element);
    }
  });

  // ---- a sign that is in no amount and no number of pieces never lands in one: it does what its key does, or nothing
  function signInAFigure(event) {
    const figure = event.target instanceof HTMLInputElement && event.target.matches('[inputmode=decimal], [inputmode=numeric]');
    if (!figure || event.key.length !== 1 || letterOrDigit.test(event.key) || ' .,-$%()='.includes(event.key)) return false;
    event.preventDefault();
    if (openDialog()?.id === 'locked') return true;
    const find = document.getElementById('find');
    if (on(event, 'Find') && find && !openDialog()) {
      find.focus();
      find.select();
    } else if (on(event, 'List') && !byKey(event.key)) {
      showKeys();
    } else {
      const element = byKey(event.key);
      if (element) press(element);
    }
    return true;
  }

  // ---- to a duty: after the key for duties its list stands open until a duty's letter, digit or several of them in a row; any other key closes it
  function goes(event) {
    const list = document.getElementById('go');
    if (!list || list.hidden || ['Shift', 'Tab', 'Enter'].includes(event.key)) return false;
    const code = CSS.escape((list.dataset.typed ?? '') + event.key.toUpperCase());
    const duty = list.querySelector(`[data-go="${code}"]`);
    if (!duty && !typing(event.target) && list.querySelector(`[data-go^="${code}"]`)) {
      list.dataset.typed = (list.dataset.typed ?? '') + event.key.toUpperCase();
      return true;
    }
    list.hidden = true;
    delete list.dataset.typed;
    if (typing(event.target)) return false;
    duty?.click();
    return true;
  }

  // ---- a list worked by keyboard: J and K (or this person's own), or the arrows, go from line to line; Enter opens, as in any link
  function move(event) {
    const step = on(event, 'Next') || event.key === 'ArrowDown' ? 1 : on(event, 'Before') || event.key === 'ArrowUp' ? -1 : 0;
    if (!step) return false;
    const lines = [...document.querySelectorAll('[data-lines] [data-line]')].filter(visible);
    if (lines.length === 0) return false;
    const at = lines.indexOf(document.activeElement);
    const next = lines[at < 0 ? (step > 0 ? 0 : lines.length - 1) : Math.min(lines.length - 1, Math.max(0, at + step))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    return true;
  }

  // ---- Enter goes to the next field of the form; from the last one to its main button. In a field marked data-enter-to, Enter sends the form.
  function goNext(field) {
    const fields = [...(field.form ?? document).querySelectorAll('[data-enter-next], [data-enter-to]')].filter(f => visible(f) && !f.disabled);
    const next = fields[fields.indexOf(field) + 1] ?? [...(field.form?.querySelectorAll('[type=submit], button:not([type])') ?? [])].find(b => visible(b) && b.tabIndex >= 0);
    next?.focus();
    next?.select?.();
  }

  // ---- one submit for one press; the server is the one that makes sure
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'dialog' || form.hasAttribute('hx-post') || form.hasAttribute('hx-get')) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    // The pressed button's own name and value are taken before it is disabled.
    setTimeout(() => form.querySelectorAll('button:not([type=button]), [type=submit]').forEach(b => { b.disabled = true; }), 0);
  });

  // Back from the browser's own memory: the form can be sent again, what was typed is still there.
  window.addEventListener('pageshow', event => {
    if (!event.persisted) return;
    document.querySelectorAll('form[data-sent]').forEach(form => {
      delete form.dataset.sent;
      form.querySelectorAll('button, [type=submit]').forEach(b => { b.disabled = false; });
    });
  });

  // ---- the cursor stands where the work is
  function aim(root) {
    const first = root.querySelector('[aria-invalid=true]') ?? root.querySelector('[data-refusal]') ?? root.querySelector('[autofocus]');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }
  aim(document);
  const isNowhere = () => !document.activeElement || document.activeElement === document.body;
  document.addEventListener('htmx:afterSettle', event => {
    const wrong = event.detail.target?.querySelector?.('[aria-invalid=true], [data-refusal]');
    if (wrong) wrong.focus();
    else if (isNowhere() && !openDialog()) aim(event.detail.target?.isConnected ? event.detail.target : document);
  });
  // After the lock: where the cursor was, or where the work is.
  document.addEventListener('counter:unlocked', event => {
    const before = event.detail;
    if (before instanceof HTMLElement && before.isConnected && typing(before)) before.focus();
    else aim(document);
  });

  // ---- a choice that is made by its key leads on to what it asks for next: the amounts of a part, or the reason
  function afterChoice(element) {
    if (!element.matches('.choices input[type=radio]')) return;
    const fields = [...(element.form?.querySelectorAll('.of-part input:not([type=hidden]), textarea') ?? [])];
    const field = fields.find(f => visible(f));
    field?.focus();
    field?.select?.();
  }

  document.querySelectorAll('[data-keys-open]').forEach(b => b.addEventListener('click', showKeys));
})();
