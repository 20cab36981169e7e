// Keys of the cashiering pages that also work while an amount is being typed. The pages work without.
(() => {
  'use strict';

  // A key pressed while the page is still being answered waits for the answer: what it stands for is about to be replaced.
  const settled = (then, tries = 200) => {
    if (tries > 0 && document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')) {
      setTimeout(() => settled(then, tries - 1), 15);
    } else {
      then();
    }
  };

  // What is typed before the new field is there is typed into it once it is: characters, and the Enters between them.
  let held = null;
  const hold = () => {
    if (held !== null) return;
    held = [];
    settled(() => {
      const typed = held;
      held = null;
      next()?.focus();
      typed.forEach(retype);
    });
  };
  // Where the next key is needed: the amount; once nothing is missing but the reason, the reason.
  const next = () => {
    const reason = document.getElementById('Form_Reason');
    const amount = document.getElementById('Form_Amount');
    const isPaid = document.querySelector('#payment .change:not(.change-short)') && document.querySelector('#payment [name="Form.Tenders[0].Kind"]');
    return reason && reason.value === '' && amount?.value === '' && isPaid ? reason : amount;
  };
  const retype = key => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return;
    if (key !== 'Enter') {
      const typed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      if (!field.dispatchEvent(typed)) return;
      field.setRangeText(key, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    const enter = new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true });
    if (field.dispatchEvent(enter)) field.form?.requestSubmit();
  };
  document.addEventListener('keydown', event => {
    if (held === null || !event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key.length !== 1 && event.key !== 'Enter') return;
    held.push(event.key);
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);

  // The button for another tender, pressed by key or by mouse, ends as Alt with its key does: the cursor stands in the new field.
  document.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('#payment [data-alt-key]')) hold();
  });

  document.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.altKey && !event.ctrlKey && !event.metaKey) {
      const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
      const element = digit ? document.querySelector(`[data-tender-kind][data-alt-key="${digit}"]`)
        : event.code === 'KeyA' ? document.querySelector('#payment [data-alt-key="A"]') : null;
      if (element) {
        event.preventDefault();
        const { altKey } = element.dataset;
        settled(() => {
          document.querySelector(`#payment [data-alt-key="${altKey}"]`)?.click();
          hold();
        });
      }
      return;
    }
    if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('[data-enter-press]')) {
      event.preventDefault();
      document.getElementById(event.target.dataset.enterPress)?.click();
    }
  });

  // An answer that was on its way before the proof was chosen or the reason written does not take them away again.
  document.addEventListener('htmx:oobBeforeSwap', event => {
    const { target, fragment } = event.detail;
    target.querySelectorAll('[name="Form.Proof"], [name="Form.Reason"]').forEach(field => {
      const next = fragment.querySelector(`#${field.id}`);
      if (!next) return;
      if (field.type === 'radio') next.checked = field.checked;
      else next.value = field.value;
    });
  });

  // What is typed beside the amount is kept as well, without redrawing anything; what is still on its way when the page is left goes with it.
  let keeping = 0;
  let dirty = false;
  const keep = () => {
    clearTimeout(keeping);
    [keeping, dirty] = [0, false];
    const form = document.getElementById('payment');
    if (!form) return Promise.resolve();
    const headers = { 'HX-Request': 'true', 'HX-Target': 'figures' };
    return fetch('/cashiering/payments/preview', { method: 'POST', body: new URLSearchParams(new FormData(form)), headers, keepalive: true }).catch(() => {});
  };
  const drop = () => {
    clearTimeout(keeping);
    [keeping, dirty] = [0, false];
  };
  ['input', 'change'].forEach(kind => document.addEventListener(kind, event => {
    if (!(event.target instanceof Element) || !event.target.closest('#payment')) return;
    dirty = true;
    if (event.target.hasAttribute('hx-post')) return;
    clearTimeout(keeping);
    keeping = setTimeout(keep, 500);
  }));
  document.addEventListener('htmx:beforeRequest', event => { if (event.detail.elt?.closest?.('#payment')) drop(); });
  document.addEventListener('submit', event => {
    if (event.target.id === 'payment') drop();
    if (!dirty) return;
    const { target, submitter } = event;
    event.preventDefault();
    event.stopImmediatePropagation();
    keep().then(() => target.requestSubmit(submitter));
  }, true);
  window.addEventListener('pagehide', () => { if (dirty) keep(); });
  document.addEventListener('counter:unlocked', () => { if (document.getElementById('payment')) keep(); });
  document.addEventListener('click', event => { if (dirty && event.target instanceof Element && event.target.closest('a[href]')) keep(); }, true);

  // A reader types the whole line of magnetic ink: the routing number and the check number go into their fields, the account number nowhere.
  const transit = '[\u2446TtAa:]';
  const onUs = '[\u2448UuCcOo<]';
  const read = text => {
    const line = new RegExp(`^([^\u2446TtAa:]*)${transit}\\s*(\\d{9})\\s*${transit}(.*)$`).exec(text.trim());
    if (!line) return null;
    const number = /\d+/.exec(line[1])?.[0] ?? new RegExp(`${onUs}\\s*(\\d+)\\s*$`).exec(line[3])?.[1] ?? new RegExp(`^\\s*(\\d{3,6})\\s+[\\d-]+\\s*${onUs}`).exec(line[3])?.[1] ?? '';
    return [line[2], number.replace(/^0+/, '')];
  };
  const scanned = event => {
    const field = event.target instanceof HTMLInputElement && event.target.dataset.micr ? event.target : null;
    const found = field && read(field.value);
    const number = found && document.getElementById(field.dataset.micr);
    if (!number) return;
    field.value = found[0];
    if (found[1]) number.value = found[1];
  };
  document.addEventListener('change', scanned, true);
  document.addEventListener('keydown', event => { if (event.key === 'Enter') scanned(event); }, true);

  // What the counter types into a search box is a new customer.
  document.addEventListener('click', event => {
    const next = event.target instanceof Element ? event.target.closest('[data-next-customer]') : null;
    const find = document.getElementById('find');
    if (next && find) {
      event.preventDefault();
      find.focus();
      find.select();
    }
  });

  // "Add another account" opens with the cursor in its field.
  document.addEventListener('toggle', event => {
    if (event.target instanceof HTMLDetailsElement && event.target.open) event.target.querySelector('input')?.focus();
  }, true);

  // A copy that was just counted goes to the printer.
  if (document.querySelector('[data-print-now=yes]')) window.addEventListener('load', () => window.print());
})();
