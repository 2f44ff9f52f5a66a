// Live parts of the page. One tab listens for all tabs of the browser, since a browser opens few lines to one
// host; it hands every message on. A message names a channel; the parts that show it fetch themselves again.
const source = document.querySelector("meta[name=siaran]")?.content
const english = document.documentElement.lang === "en"
// A display in a hall has a stream of its own.
const line = `siaran ${source}`
const channel = source && new BroadcastChannel(line)
let spoken = null

const say = (text) => {
  spoken ??= document.body.appendChild(Object.assign(document.createElement("p"), { className: "toast" }))
  spoken.setAttribute("role", "status")
  spoken.hidden = false
  spoken.textContent = text
  clearTimeout(say.timer)
  say.timer = setTimeout(() => { spoken.hidden = true }, 6000)
}

const rows = (part) => [...part.querySelectorAll("[data-baris] > li > a")]
const kept = /(name="(?:csrf|kunci)" value=")[^"]*| aria-current="true"/g

// What is new in a list lights up and is said aloud; the rest stands still.
const tellNew = (part, before) => {
  if (!before.size) return
  const fresh = rows(part).filter((link) => !before.has(link.getAttribute("href")))
  for (const link of fresh) link.parentElement.classList.add("fresh")
  if (!fresh.length) return
  const title = fresh[0].querySelector("b")?.textContent.replace(/^Belum dibaca: /, "") ?? ""
  say(fresh.length === 1 ? `Baru: ${title}` : `${fresh.length} baris baru: ${title}, dan lainnya`)
}

// A link or a tick, to be found again among new rows.
const whereIs = (place) => {
  const name = place.hasAttribute("href") ? "href" : "value"
  return `[${name}="${CSS.escape(place.getAttribute(name) ?? "")}"]`
}

const changed = (part) => part.dispatchEvent(new Event("baris", { bubbles: true }))

const refresh = async (part) => {
  // Not under the hands of somebody who types there.
  if (part.contains(document.activeElement) && document.activeElement.matches("input:not([type=checkbox]), textarea, select")) return
  const answer = await fetch(part.dataset.sumber, { headers: { Accept: "text/html", "X-Fragmen": "1" } })
  if (!answer.ok || answer.redirected) return
  const page = new DOMParser().parseFromString(await answer.text(), "text/html")
  const mine = `[data-langsung="${CSS.escape(part.dataset.langsung)}"][data-sumber="${CSS.escape(part.dataset.sumber)}"]`
  const newest = page.querySelector(mine)
  // Nothing else than the secrets of the forms changed: leave the page in peace.
  if (!newest || newest.innerHTML.replace(kept, "$1") === part.innerHTML.replace(kept, "$1")) return
  const focused = part.contains(document.activeElement) ? whereIs(document.activeElement) : null
  const ticked = [...part.querySelectorAll("input[name=pilih]:checked")].map(whereIs)
  const before = new Set(rows(part).map((link) => link.getAttribute("href")))
  part.replaceChildren(...newest.childNodes)
  for (const tick of ticked) Object.assign(part.querySelector(tick) ?? {}, { checked: true })
  if (focused) part.querySelector(focused)?.focus()
  tellNew(part, before)
  changed(part)
}

// New rows for a list whose first row is the newest. False where they have no place: then the part is fetched.
const putRows = (part, rowsNow) => {
  const list = "depan" in part.dataset && !resting.has(part) && part.querySelector("[data-baris]")
  if (!list || !rowsNow.length) return false
  const before = new Set(rows(part).map((link) => link.getAttribute("href")))
  for (const html of [...rowsNow].reverse()) {
    const row = new DOMParser().parseFromString(`<ul>${html}</ul>`, "text/html").querySelector("li")
    const href = row.querySelector("a").getAttribute("href")
    if (!before.has(href)) list.prepend(row)
  }
  tellNew(part, before)
  changed(part)
  return true
}

// The first message of a quiet part is followed at once; those that come while it rests are one more fetch.
const resting = new Map()
const wake = (part) => {
  if (resting.has(part)) return resting.set(part, true)
  resting.set(part, false)
  refresh(part)
  setTimeout(() => {
    const again = resting.get(part)
    resting.delete(part)
    if (again && part.isConnected) wake(part)
  }, 150 + Math.random() * 150)
}

const receive = ({ kanal, baris, pesan, hitung }) => {
  for (const part of document.querySelectorAll(`[data-langsung="${CSS.escape(kanal)}"]`)) {
    if (!putRows(part, baris ?? [])) wake(part)
  }
  for (const [href, count] of Object.entries(hitung ?? {})) {
    for (const badge of document.querySelectorAll(`[data-hitung="${CSS.escape(href)}"]`)) {
      badge.textContent = count > 999 ? "999+" : count
      badge.hidden = count <= 0
    }
  }
  if (pesan) say(pesan)
}

const refreshAll = () => document.querySelectorAll("[data-langsung]").forEach(refresh)

const listen = () => new Promise((_, reject) => {
  let wait = 1000, lost = false, worry
  const open = () => {
    const events = new EventSource(source)
    events.onopen = () => {
      if (lost) { channel.postMessage({ pulih: true }); refreshAll() }
      clearTimeout(worry)
      lost = false
      wait = 1000
    }
    events.onmessage = ({ data }) => {
      const message = JSON.parse(data)
      channel.postMessage(message)
      receive(message)
    }
    events.onerror = () => {
      // A short break is nobody's concern.
      if (!lost) worry = setTimeout(say, 8000, english ? "Live updates paused. Reconnecting…" : "Kabar langsung terhenti. Menyambung lagi…")
      lost = true
      // The browser comes back by itself unless the server refused; then wait longer each time, and signed out is the end.
      if (events.readyState !== EventSource.CLOSED) return
      setTimeout(open, wait * (1 + Math.random()))
      wait = Math.min(wait * 2, 60000)
    }
  }
  addEventListener("pagehide", () => reject(new Error("left")), { once: true })
  open()
})

if (source) {
  channel.onmessage = ({ data }) => data.pulih ? refreshAll() : receive(data)
  if (navigator.locks) navigator.locks.request(line, listen).catch(() => {})
  else listen().catch(() => {})
}
