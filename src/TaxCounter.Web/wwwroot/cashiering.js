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

  document.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.altKey && !event.ctrlKey && !event.metaKey) {
      const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
      const element = digit ? document.querySelector(`[data-tender-kind][data-key="${digit}"]`)
        : event.code === 'KeyA' ? document.querySelector('#payment [data-key="A"]') : null;
      if (element) {
        event.preventDefault();
        const { key } = element.dataset;
        settled(() => document.querySelector(`#payment [data-key="${key}"]`)?.click());
      }
      return;
    }
    if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('[data-enter-press]')) {
      event.preventDefault();
      document.getElementById(event.target.dataset.enterPress)?.click();
    }
  });

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
