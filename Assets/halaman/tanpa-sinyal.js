// The tasks that a surveyor carries, on a page that is the same for everybody.
import { forget, found, keep, tasks, watch } from "./lapangan.js"

const empty = document.querySelector("[data-lapangan-kosong]")
const list = document.querySelector("[data-lapangan-daftar]")
const [row, sheet] = ["baris", "formulir"].map((name) => document.querySelector(`template[data-${name}]`))

const show = async () => {
  const all = await tasks()
  empty.hidden = all.length > 0
  list.replaceChildren(...all.map((one) => {
    const item = row.content.cloneNode(true).firstElementChild
    const say = (name, text) => { item.querySelector(`[data-${name}]`).textContent = text }
    say("judul", one.judul)
    say("rincian", one.rincian)
    say("keadaan", one.sebab ?? (one.siap ? "Menunggu sinyal" : ""))
    const [fill, drop] = ["isi", "buang"].map((name) => item.querySelector(`[data-${name}]`))
    fill.hidden = one.siap && !one.sebab
    fill.addEventListener("click", () => open(one))
    drop.hidden = !one.sebab
    drop.addEventListener("click", async () => { await forget(one.alamat); show() })
    return item
  }))
}

const open = (one) => {
  const form = sheet.content.cloneNode(true).querySelector("form")
  form.querySelector("[data-judul]").textContent = `${one.judul}, ${one.rincian}`
  for (const [name, value] of one.isian) {
    if (form.elements[name]) form.elements[name].value = value
    else form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }))
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    const now = found(form)
    const missing = ["temuan", "letak", "foto"].find((name) =>
      name === "foto" ? !now.foto.length && !one.foto.length : !form.elements[name].value.trim())
    if (missing) return form.elements[missing].focus()
    await keep({ ...one, isian: now.isian, foto: now.foto.length ? now.foto : one.foto, siap: true, sebab: undefined })
    show()
  })
  list.replaceChildren(form)
  watch(form)
  form.elements.temuan.focus()
}

if ("indexedDB" in window) {
  show()
  addEventListener("lapangan", show)
}
