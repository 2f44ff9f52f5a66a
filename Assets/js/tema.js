// Light, dark or as the device says; the server reads the cookie, so no page flashes.
const themes = ["auto", "terang", "gelap"]
const words = document.documentElement.lang === "en"
  ? { auto: "Automatic", terang: "Light", gelap: "Dark" }
  : { auto: "Otomatis", terang: "Terang", gelap: "Gelap" }
const root = document.documentElement

const show = () => {
  for (const name of document.querySelectorAll("[data-tema-nama]")) name.textContent = words[root.dataset.tema]
}

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-tema-ganti]")) return
  root.dataset.tema = themes[(themes.indexOf(root.dataset.tema) + 1) % themes.length]
  const secure = location.protocol === "https:" ? "; Secure" : ""
  document.cookie = `tema=${root.dataset.tema}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
  show()
})

show()
