"""Every picker of a page searched as a browser without scripts would: the form comes back with the answer under the
picker and everything that stood in its fields."""

# A document that is parsed for reading only runs no script: what is there for browsers without scripts is in it.
TELUSURI = r"""async () => {
  const baca = teks => new DOMParser().parseFromString(teks, 'text/html')
  const bidang = form => JSON.stringify([...new FormData(form)].filter(([nama, isi]) =>
    typeof isi === 'string' && isi && nama !== 'csrf' && nama !== 'kunci' && !nama.startsWith('pilih.')).sort())
  const halaman = baca(await (await fetch(location.href)).text())
  const temuan = [], ada = []
  const panjang = 'select[data-combobox], [data-saring-pilihan]'
  if (halaman.querySelectorAll(panjang).length !== halaman.querySelectorAll('noscript[data-pilih]').length) {
    temuan.push('a picker without a search')
  }
  for (const cari of halaman.querySelectorAll('noscript[data-pilih]')) {
    const id = cari.dataset.pilih, form = cari.closest('form')
    if (!form) { temuan.push(`${id}: outside of a form`); continue }
    const isi = form.querySelector('textarea, input[type=text]')
    if (isi) isi.value = 'Ketikan "besar" & <kecil>'
    const sebelum = bidang(form), kata = `pilih.kata.${id}`
    // The main button, and no word at all, are the same for every picker of a page.
    const cara = [['a', true], ['zzqx', true], ['a', false], ['', true]].slice(0, ada.length ? 2 : 4)
    for (const [teks, tombol] of cara) {
      const data = new URLSearchParams([...new FormData(form)].filter(([, isi]) => typeof isi === 'string'))
      data.set(kata, teks)
      if (tombol) data.set('pilih.cari', id)
      const alamat = new URL(form.getAttribute('action'), location.href)
      const lewatPos = form.method === 'post'
      if (!lewatPos) alamat.search = data
      const jawaban = await fetch(alamat, lewatPos ? { method: 'POST', body: data } : {})
      const hasil = baca(await jawaban.text())
      const unsur = hasil.getElementById(`${id}-jawaban`)
      const tentang = `${id} “${teks}”: `
      if (jawaban.status !== 200 || !unsur) { temuan.push(`${tentang}status ${jawaban.status}, ${unsur ? '' : 'no '}answer`); continue }
      if (bidang(unsur.closest('form')) !== sebelum) temuan.push(`${tentang}${sebelum} became ${bidang(unsur.closest('form'))}`)
      if (hasil.querySelector('main .field-error, main .summary')) temuan.push(`${tentang}errors are shown`)
      if (unsur.closest('details:not([open])')) temuan.push(`${tentang}folded away`)
      const kalimat = unsur.querySelector('.hint').textContent
      if (!{ a: /cocok dengan/, zzqx: /Tidak ada yang cocok/, '': /tekan Cari/ }[teks].test(kalimat)) temuan.push(tentang + kalimat)
    }
    ada.push(id)
  }
  return [ada, temuan]
}"""


def telusuri(halaman):
    """The ids of the page's pickers, and what is wrong with their search."""
    return halaman.evaluate(TELUSURI)
