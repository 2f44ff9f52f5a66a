// When somebody else has brought the request a step on, the page is another one: fetch it whole. While a card is being
// printed, ask how far the printer is.
const place = document.querySelector("[data-langsung]")
const stage = () => place.querySelector("[data-tahap]")?.dataset.tahap
const begun = stage()
let leaving = false

document.addEventListener("submit", () => { leaving = true })
new MutationObserver(() => {
  if (!leaving && stage() && stage() !== begun) location.reload()
}).observe(place, { childList: true })

const watch = async () => {
  const shown = document.querySelector("[data-cetakan]")
  if (!shown || leaving || document.hidden) return
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html", "X-Fragmen": "1" } })
    if (!answer.ok || answer.redirected) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const fresh = page.querySelector("[data-cetakan]")
    const words = (part) => part?.querySelector(".status")?.textContent
    if (fresh && words(fresh) !== words(shown)) shown.replaceWith(fresh)
  } catch { /* a slow line: asked again in a moment */ }
}

if (document.querySelector("[data-cetakan]")) setInterval(watch, 2000)
