// The board on the wall turns to its next page by itself; when the line is down the last one stays.
const papan = document.querySelector('[data-segarkan]');

async function segarkan() {
  try {
    const jawaban = await fetch(papan.querySelector('[data-berikut]')?.href ?? location.href, { headers: { accept: 'text/html' } });
    if (!jawaban.ok) return;
    const baru = new DOMParser().parseFromString(await jawaban.text(), 'text/html').querySelector('[data-segarkan]');
    if (baru) papan.replaceChildren(...baru.childNodes);
  } catch {
    // Tried again at the next turn.
  }
}

if (papan) setInterval(segarkan, Number(papan.dataset.segarkan) * 1000);
