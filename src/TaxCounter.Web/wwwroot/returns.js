// Keying a return: while amounts are typed, what each line comes to appears beside it. What was typed is never changed. A page without this script works.
(() => {
  'use strict';

  const form = document.querySelector('form[data-figures]');
  if (!form) return;
  const says = document.getElementById('return-says');
  let waiting = 0;
  let asked = 0;

  const plain = text => text.replace(/[,$\s]/g, '').replace('−', '-');

  function mark(output) {
    const field = document.getElementById(output.htmlFor.value);
    const differs = field.value.trim() !== '' && output.value !== '' && Number(plain(field.value)) !== Number(plain(output.value));
    output.closest('.cell').classList.toggle('differs', differs);
  }

  async function figures() {
    const mine = ++asked;
    const answer = await fetch(form.dataset.figures, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).catch(() => null);
    if (mine !== asked || !answer?.ok) return;
    const { says: why, lines } = await answer.json();
    says.textContent = why ?? '';
    if (why) return;
    form.querySelectorAll('output[data-cell]').forEach(output => {
      output.value = lines[output.dataset.cell] ?? '';
      mark(output);
    });
  }

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(figures, 200);
  });
  form.querySelectorAll('output[data-cell]').forEach(mark);
})();
