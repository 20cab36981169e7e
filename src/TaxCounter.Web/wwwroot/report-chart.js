// Draws the bars of a report from the table beside them; without this script, or for a reader, the table says the same.
(() => {
  'use strict';

  const table = document.querySelector('table[data-chart]');
  const canvas = document.getElementById(table?.dataset.chart ?? '');
  if (!table || !canvas || typeof Chart === 'undefined') return;

  const style = getComputedStyle(document.documentElement);
  const color = name => style.getPropertyValue(name).trim();
  const amount = text => Number(text.replace(/[^0-9.-]/g, '')) || 0;
  const rows = [...table.tBodies[0].rows];
  const columns = [...table.tHead.rows[0].cells].map((cell, at) => ({ at, title: cell.textContent.trim(), ink: cell.dataset.ink })).filter(column => column.ink);

  Chart.defaults.font.family = color('--sans');
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map(row => row.cells[0].textContent.trim()),
      datasets: columns.map(column => ({
        label: column.title,
        data: rows.map(row => amount(row.cells[column.at].textContent)),
        backgroundColor: color(column.ink),
        maxBarThickness: 22,
      })),
    },
    options: {
      animation: false,
      indexAxis: 'y',
      maintainAspectRatio: false,
      plugins: { legend: { position: 'bottom', labels: { color: color('--ink') } } },
      scales: {
        x: { beginAtZero: true, ticks: { color: color('--ink-quiet'), maxTicksLimit: 6 }, grid: { color: color('--line-thin') } },
        y: { ticks: { color: color('--ink') }, grid: { display: false } },
      },
      onClick: (event, bars) => bars.length > 0 && rows[bars[0].index].querySelector('a')?.click(),
    },
  });
})();
