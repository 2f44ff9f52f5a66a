// A draft kept on this device is forgotten when its form arrived, and every draft when somebody signs out.
const drafts = () => Object.keys(localStorage).filter((name) => name.startsWith("draf:"))
const sent = (name) => {
  try { return JSON.parse(localStorage.getItem(name)).sent } catch { return true }
}

if (document.querySelector("[data-kilat=done]")) {
  for (const name of drafts().filter(sent)) localStorage.removeItem(name)
}

document.querySelector("[data-keluar]")?.addEventListener("submit", () => {
  for (const name of drafts()) localStorage.removeItem(name)
})
