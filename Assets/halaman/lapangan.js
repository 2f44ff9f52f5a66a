// What a surveyor carries to where there is no line: the tasks that he opened before, and what he found, until it is sent.
const store = (mode, work) => new Promise((resolve, reject) => {
  const opening = indexedDB.open("lapangan", 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore("tugas", { keyPath: "alamat" })
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const database = opening.result
    const request = work(database.transaction("tugas", mode).objectStore("tugas"))
    request.transaction.oncomplete = () => { database.close(); resolve(request.result) }
    request.transaction.onabort = () => { database.close(); reject(request.error) }
  }
})

export const tasks = () => store("readonly", (all) => all.getAll())
export const task = (address) => store("readonly", (all) => all.get(address))
export const keep = (one) => store("readwrite", (all) => all.put(one))
export const forget = (address) => store("readwrite", (all) => all.delete(address))

// What a form holds, apart from its proof, which is fetched anew when it is sent.
export const found = (form) => ({
  isian: [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "csrf"),
  foto: [...form.elements.foto.files],
})

// The time of the first thing written or photographed, and where that was.
export const watch = (form) => {
  const { letak, ketelitian, dilihat } = form.elements
  form.addEventListener("input", () => { dilihat.value ||= String(Date.now()) })
  letak.addEventListener("input", () => { ketelitian.value = "" })
  const button = form.querySelector("[data-letak]")
  const words = form.querySelector("[data-letak-keadaan]")
  const locate = () => {
    words.textContent = "Mencari letak…"
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      letak.value = `${coords.latitude.toFixed(6)}, ${coords.longitude.toFixed(6)}`
      ketelitian.value = String(Math.round(coords.accuracy))
      words.textContent = `Letak dari perangkat ini, tepat sampai sekitar ${Math.round(coords.accuracy)} meter.`
    }, () => { words.textContent = "Letak tidak didapat. Izinkan di peramban, atau tulis sendiri." },
    { enableHighAccuracy: true, timeout: 30000, maximumAge: 60000 })
  }
  button.hidden = !("geolocation" in navigator)
  button.addEventListener("click", locate)
  form.elements.foto.addEventListener("change", () => { if (!letak.value && !button.hidden) locate() })
}

// Sends one; gives nothing when it arrived, "putus" without a line, or why it was refused.
const send = async (one) => {
  try {
    const page = await fetch(one.halaman, { headers: { Accept: "text/html" } })
    if (page.redirected && new URL(page.url).pathname !== one.halaman) return "Masuk dahulu agar dapat dikirim."
    if (!page.ok) return "Permohonan ini bukan lagi giliran Anda."
    const proof = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("meta[name=csrf]")?.content
    const data = new FormData()
    data.append("csrf", proof ?? "")
    for (const [name, value] of one.isian) data.append(name, value)
    for (const photo of one.foto) data.append("foto", photo, photo.name)
    const answer = await fetch(one.alamat, {
      method: "POST", body: data, headers: { "X-CSRF": proof ?? "", "X-Unggah": "1", Accept: "text/html" },
    })
    if (answer.ok && answer.headers.has("X-Tujuan")) return null
    const refused = new DOMParser().parseFromString(await answer.text(), "text/html")
    return refused.querySelector(".field-error, .notice, .lead")?.textContent.trim() || "Ditolak. Buka permohonannya."
  } catch {
    return "putus"
  }
}

// Sends what waits, each once at a time; gives how many arrived.
export const sendAll = () => navigator.locks.request("lapangan", async () => {
  let arrived = 0
  for (const one of await tasks()) {
    if (!one.siap) continue
    const refused = await send(one)
    if (refused === "putus") break
    if (refused) await keep({ ...one, sebab: refused })
    else { await forget(one.alamat); arrived++ }
  }
  return arrived
})

const note = document.querySelector("[data-lapangan-keadaan]")
const tell = async () => {
  const arrived = await sendAll()
  const waiting = (await tasks()).filter(({ siap }) => siap)
  if (!note) return
  const words = []
  if (arrived) words.push(`${arrived} hasil peninjauan terkirim.`)
  if (waiting.length) words.push(`${waiting.length} hasil peninjauan menunggu di perangkat ini.`)
  note.hidden = !words.length
  note.querySelector("[data-lapangan-kata]").textContent = words.join(" ")
  if (arrived) dispatchEvent(new Event("lapangan"))
}
if ("indexedDB" in window && "locks" in navigator) {
  tell()
  addEventListener("online", tell)
}
document.querySelector("[data-keluar]")?.addEventListener("submit", () => {
  tasks().then((all) => all.filter(({ siap }) => !siap).forEach(({ alamat }) => forget(alamat)))
})
