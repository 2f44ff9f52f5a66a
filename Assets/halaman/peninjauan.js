// A survey on the page of its application: carried along from now on, and kept on the device when it cannot be sent.
import { found, keep, task, watch } from "./lapangan.js"

const area = document.querySelector("[data-peninjauan]")
const form = area?.querySelector("form")
const said = area?.querySelector("[data-peninjauan-keadaan]")
const address = form && new URL(form.action).pathname

const carry = (siap) => keep({
  alamat: address, halaman: location.pathname, judul: area.dataset.peninjauan, rincian: area.dataset.rincian, siap,
  ...found(form),
})

const hold = async () => {
  await carry(true)
  said.textContent = "Tidak ada sinyal. Hasil peninjauan tersimpan di perangkat ini dan terkirim sendiri begitu ada sinyal."
  for (const button of form.querySelectorAll("button")) button.hidden = true
}

const begin = async () => {
  watch(form)
  // What was written without a line is on its way already.
  if ((await task(address))?.siap) return
  await carry(false)
  said.textContent = "Tugas ini ikut di perangkat Anda: dapat diisi juga tanpa sinyal."
}

if (form && "indexedDB" in window && isSecureContext) {
  begin()
  // Before anybody else hears of it.
  document.addEventListener("submit", (event) => {
    if (event.target !== form || navigator.onLine) return
    event.preventDefault()
    event.stopImmediatePropagation()
    hold()
  }, true)
  form.addEventListener("putus", hold)
}
