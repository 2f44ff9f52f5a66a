// Keeps style, scripts and pictures of this version, and two pages to show without a line: what a surveyor carries with
// him, and the other for all the rest. Never a page with anybody's data in it.
const version = "{{versi}}"
const base = `/aset/${version}/`
const kept = ["/luring", "/peninjauan", ...["lapangan", "tanpa-sinyal"].map((name) => `${base}halaman/${name}.js`), `${base}app.css`, `${base}app.js`, `${base}ikon.svg`, `${base}gambar/ikon-192.svg`]

addEventListener("install", (event) => {
  event.waitUntil(caches.open(version).then((cache) => cache.addAll(kept)).then(() => skipWaiting()))
})

addEventListener("activate", (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) if (name !== version) await caches.delete(name)
    await clients.claim()
  }
  event.waitUntil(clear())
})

const asset = async (request) => {
  const found = await caches.match(request)
  if (found) return found
  const answer = await fetch(request)
  if (answer.ok && request.url.includes(base)) (await caches.open(version)).put(request, answer.clone())
  return answer
}

addEventListener("fetch", (event) => {
  const { request } = event
  const path = new URL(request.url).pathname
  if (request.method !== "GET") return
  if (path.startsWith("/aset/")) event.respondWith(asset(request))
  else if (request.mode === "navigate") {
    const instead = /^\/(izin|peninjauan)(\/|$)/.test(path) ? "/peninjauan" : "/luring"
    event.respondWith(fetch(request).catch(() => caches.match(instead)))
  }
})
