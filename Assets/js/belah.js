// A list beside the record that is chosen in it, where there is room. The address is the record's: it can be passed on, and
// opens as a page of its own. Where there is no room, or this does not run, a click simply goes there.
const split = document.querySelector("[data-belah]")
const path = () => location.pathname + location.search

if (split) {
  const pane = split.querySelector(".split-detail")
  const hint = [...pane.childNodes]
  const list = { path: path(), title: document.title }
  let shown = null

  const mark = (address) => {
    for (const link of split.querySelectorAll("[data-baris] > li > a")) {
      if (link.pathname + link.search === address) link.setAttribute("aria-current", "true")
      else link.removeAttribute("aria-current")
    }
  }

  const close = () => {
    shown = null
    pane.replaceChildren(...hint)
    pane.removeAttribute("aria-busy")
    split.classList.remove("with-detail")
    document.title = list.title
    mark(null)
  }

  const show = async (address) => {
    shown = address
    mark(address)
    pane.setAttribute("aria-busy", "true")
    const answer = await fetch(address, { headers: { Accept: "text/html" } })
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    // Another was chosen meanwhile.
    if (shown !== address) return
    const main = page.querySelector("main")
    // What is not there any more, or asks to sign in, is told by a page of its own.
    if (!answer.ok || answer.redirected || !main) return location.reload()
    pane.removeAttribute("aria-busy")
    pane.replaceChildren(...main.childNodes)
    split.classList.add("with-detail")
    document.title = page.title
    const heading = pane.querySelector("h1")
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    pane.scrollIntoView()
    split.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" })
  }

  // A page that did not come is asked for once more, by the browser, which can say why.
  const open = (address) => show(address).catch(() => location.reload())

  split.addEventListener("click", (event) => {
    const link = event.target.closest(".split-list [data-baris] > li > a")
    const aside = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (!link || aside || getComputedStyle(pane).display === "none") return
    event.preventDefault()
    const address = link.pathname + link.search
    if (address !== shown) history.pushState(null, "", address)
    open(address)
  })

  addEventListener("popstate", () => {
    if (path() === list.path) close()
    else if (path() !== shown) open(path())
  })

  split.addEventListener("baris", () => mark(shown))

  // From the record back to its row.
  pane.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.target.closest("dialog")) split.querySelector("[aria-current=true]")?.focus()
  })
}
