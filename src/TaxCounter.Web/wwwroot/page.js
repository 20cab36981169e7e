// Small things that pages ask for by attribute, and what is said when a part of a page does not come. No page depends on it.
(() => {
  'use strict';

  // ---- a part of the page that could not be fetched says so
  const trouble = document.getElementById('trouble');
  const tell = text => {
    if (!trouble) return;
    trouble.textContent = text;
    trouble.hidden = false;
  };
  document.addEventListener('htmx:responseError', event => {
    const answer = event.detail.xhr;
    const plain = (answer.getResponseHeader('Content-Type') ?? '').startsWith('text/plain');
    tell(plain && answer.responseText ? answer.responseText : 'That part of the page could not be loaded. Try again.');
  });
  document.addEventListener('htmx:sendError', () => tell('The server cannot be reached. Nothing was done. Try again in a moment.'));
  document.addEventListener('htmx:afterOnLoad', event => { if (event.detail.successful && trouble) trouble.hidden = true; });

  // ---- nothing of the office stays in the browser: htmx keeps the address of the page, and does well without
  const forget = () => {
    try {
      sessionStorage.removeItem('htmx-current-path-for-history');
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  };
  forget();
  ['htmx:pushedIntoHistory', 'htmx:replacedInHistory', 'htmx:historyRestore', 'htmx:historyCacheMissLoad'].forEach(event => document.addEventListener(event, () => setTimeout(forget, 0)));

  // ---- printing, tabs of figures: small things pages ask for by attribute
  document.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('[data-print]')) window.print();
  });

  // ---- a link or a number that is copied for a message to the customer
  document.addEventListener('click', async event => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    if (!button) return;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = 'Copied';
    } catch {
      tell('The browser does not let this page copy. Select the text and copy it.');
    }
  });

  // ---- a row that opens below another
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('[data-opens]') : null;
    const row = button && document.getElementById(button.dataset.opens);
    if (!row) return;
    row.hidden = !row.hidden;
    button.setAttribute('aria-expanded', String(!row.hidden));
  });

  // ---- a file that is too large is said before it is sent; the server looks again
  document.addEventListener('change', event => {
    const file = event.target;
    if (!(file instanceof HTMLInputElement) || !file.dataset.largest) return;
    file.setCustomValidity([...file.files].some(f => f.size > Number(file.dataset.largest)) ? file.dataset.largestSays : '');
    file.reportValidity();
  });
})();
