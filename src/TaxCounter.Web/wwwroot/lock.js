// The lock: after idle minutes, or by hand (Alt+L), the page is covered and nothing typed is lost.
(() => {
  'use strict';

  const minutes = Number(document.body.dataset.idleMinutes ?? 0);
  const cover = document.getElementById('locked');
  let lastTouch = Date.now();
  let lastTold = Date.now();
  let before = null;

  document.addEventListener('counter:lock', lock);

  async function lock() {
    const form = document.querySelector('form[data-lock]');
    if (!form || !cover) return;
    try {
      await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-Lock': 'cover' }, redirect: 'manual' });
      await covered();
    } catch {
      form.submit();
    }
  }

  async function covered() {
    if (cover.open) return;
    before = document.activeElement;
    const answer = await fetch('/sign-in/locked?cover=1', { headers: { 'X-Background': '1' } });
    if (!answer.ok || answer.redirected) {
      location.reload();
      return;
    }
    document.getElementById('locked-body').innerHTML = await answer.text();
    document.body.classList.add('covered');
    document.querySelector('dialog[open]')?.close();
    cover.showModal();
    cover.querySelector('input[type=password]')?.focus();
  }

  // A part of the page that was on its way when the screen was locked leaves the page where it is, with all that is typed on it.
  document.addEventListener('htmx:beforeOnLoad', event => {
    const { xhr } = event.detail;
    if (!cover || xhr.status !== 401 || !(xhr.getResponseHeader('HX-Redirect') ?? '').startsWith('/sign-in/locked')) return;
    event.preventDefault();
    covered();
  });

  cover?.addEventListener('cancel', event => event.preventDefault());
  cover?.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.matches('[data-unlock]')) return;
    event.preventDefault();
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-Lock': 'cover' }, redirect: 'manual' });
    if (answer.status === 204) {
      cover.close();
      document.body.classList.remove('covered');
      lastTouch = lastTold = Date.now();
      document.dispatchEvent(new CustomEvent('counter:unlocked', { detail: before }));
    } else if (answer.status === 422 || answer.status === 429) {
      document.getElementById('locked-body').innerHTML = await answer.text();
      cover.querySelector('input[type=password]')?.focus();
    } else {
      location.href = '/sign-in';
    }
  }, true);

  if (minutes > 0 && cover) {
    const touched = () => {
      if (cover.open) return;
      lastTouch = Date.now();
      if (lastTouch - lastTold > 60_000) {
        lastTold = lastTouch;
        fetch('/sign-in/awake').then(a => { if (a.redirected || a.status === 401) covered(); }).catch(() => {});
      }
    };
    ['keydown', 'pointerdown', 'wheel'].forEach(kind => document.addEventListener(kind, touched, { passive: true }));
    document.addEventListener('htmx:beforeRequest', touched);
    const look = () => { if (Date.now() - lastTouch >= minutes * 60_000) covered(); };
    setInterval(look, 5_000);
    document.addEventListener('visibilitychange', look);
  }
})();
