// The screen in the hall lights up and speaks when another number is called. A browser makes no sound before somebody
// has touched the page once: the button asks for that.
const button = document.querySelector("[data-suara]")
let loud = false, last = null

const call = () => {
  const now = document.querySelector("[data-panggilan]")
  const key = now && `${now.dataset.panggilan} ${now.dataset.saat}`
  if (key === last) return
  const first = last === null
  last = key
  if (!now || first) return
  now.classList.add("fresh")
  if (!loud) return
  const digits = [...now.dataset.panggilan].join(" ")
  const words = new SpeechSynthesisUtterance(`Nomor antrean ${digits}, silakan ke meja ${now.dataset.meja}.`)
  words.lang = "id-ID"
  words.rate = 0.9
  speechSynthesis.speak(words)
}

new MutationObserver(call).observe(document.querySelector("[data-langsung]"), { childList: true })
call()

if ("speechSynthesis" in window) {
  button.hidden = false
  button.addEventListener("click", () => {
    loud = !loud
    button.querySelector("span").textContent = loud ? "Matikan suara" : "Nyalakan suara"
    button.setAttribute("aria-pressed", loud)
    if (loud) speechSynthesis.speak(new SpeechSynthesisUtterance(""))
  })
}
