// Keeps what is typed: at once on this device, and on the server a moment after the last key.
// A browser that crashed offers what it had.
const proof = document.querySelector("meta[name=csrf]")?.content

for (const form of document.querySelectorAll("form[data-simpan]")) {
  const state = form.querySelector("[data-simpan-keadaan]")
  const name = `draf:${form.dataset.simpanNama}`
  let timer, sending = false, again = false

  const say = (how, text) => { state.dataset.keadaan = how; state.textContent = text }
  const now = () => new Date().toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit" })

  const secret = (field) => field.type === "password" || field.type === "file" || field.name === "csrf"
  const fields = () => [...form.elements].filter((field) => field.name && !secret(field))
  const values = () => {
    const data = new FormData(form)
    return [...data].filter(([key, value]) => typeof value === "string" && fields().some((field) => field.name === key))
  }
  const comparable = (pairs) => JSON.stringify(pairs.filter(([key]) => key !== "kunci"))
  const before = comparable(values())

  const fill = (pairs) => {
    const byName = Map.groupBy(pairs, ([key]) => key)
    for (const field of fields()) {
      if (field.name === "kunci") continue
      const all = (byName.get(field.name) ?? []).map(([, value]) => value)
      if (field.matches("[type=checkbox], [type=radio]")) field.checked = all.includes(field.value)
      else if (field.multiple) for (const option of field.options) option.selected = all.includes(option.value)
      else field.value = all[0] ?? ""
      field.dispatchEvent(new Event("change", { bubbles: true }))
    }
  }

  const save = async () => {
    // A letter that has never been saved has no place on the server yet, and one at a paraf is changed by its button
    // only: they are kept on this device.
    if (!form.dataset.simpan) return say("tersimpan", `Tersimpan di perangkat ini pukul ${now()}`)
    if (sending) { again = true; return }
    sending = true
    try {
      const answer = await fetch(form.dataset.simpan, {
        method: "POST", body: new URLSearchParams(values()), redirect: "error",
        headers: { "X-CSRF": proof, "Accept": "application/json" },
      })
      // Somebody else was there first, or it is no draft any more: the server says which.
      if (answer.status === 409) {
        const why = await answer.json().catch(() => ({}))
        say("gagal", `Belum tersimpan di server. ${why.detail ?? "Salin perubahan Anda, lalu muat ulang halaman."}`)
        sending = false
        return
      }
      // Something is half typed, such as an address outside: it is safe here, and goes once it is whole.
      if (answer.status === 422) {
        say("tersimpan", `Tersimpan di perangkat ini pukul ${now()}; ada isian yang belum lengkap`)
        sending = false
        return
      }
      if (!answer.ok) throw new Error(answer.status)
      say("tersimpan", `Tersimpan pukul ${now()}`)
    } catch {
      say("gagal", "Tersimpan di perangkat ini. Akan dikirim lagi setelah sambungan pulih.")
    }
    sending = false
    if (again) { again = false; save() }
  }

  const keep = (sent) => {
    try { localStorage.setItem(name, JSON.stringify({ time: Date.now(), sent, values: values() })) } catch { /* full or forbidden */ }
  }

  const typed = () => {
    keep(false)
    say("menyimpan", "Menyimpan…")
    clearTimeout(timer)
    timer = setTimeout(save, 1200)
  }

  const offer = (copy) => {
    const box = document.createElement("div")
    box.className = "notice warning"
    box.setAttribute("role", "status")
    const text = document.createElement("p")
    const time = new Date(copy.time).toLocaleString("id-ID", { dateStyle: "long", timeStyle: "short" })
    text.textContent = `Ada isian dari ${time} yang belum sampai ke server.`
    const buttons = document.createElement("div")
    buttons.className = "buttons"
    const button = (label, kind, act) => {
      const element = document.createElement("button")
      element.type = "button"
      element.className = `button ${kind}`
      element.textContent = label
      element.addEventListener("click", () => { act(); box.remove() })
      buttons.append(element)
    }
    button("Pulihkan isian", "secondary", () => { fill(copy.values); typed() })
    button("Buang", "quiet", () => localStorage.removeItem(name))
    const inner = document.createElement("div")
    inner.append(text, buttons)
    box.append(inner)
    form.prepend(box)
  }

  say("", form.dataset.simpan ? "Tersimpan. Perubahan tersimpan sendiri." : "Yang Anda ketik tersimpan sendiri.")
  let copy = null
  try { copy = JSON.parse(localStorage.getItem(name)) } catch { /* unreadable: as if there were none */ }
  if (copy && comparable(copy.values) !== before) offer(copy)

  form.addEventListener("input", typed)
  // Whether it arrives is not known yet: the page that says so forgets it (draf.js).
  form.addEventListener("submit", () => { clearTimeout(timer); keep(true) })
  addEventListener("online", save)
}
