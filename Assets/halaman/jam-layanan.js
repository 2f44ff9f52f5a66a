// Lets the clocks of open requests run. The server counts from the stamps; this only goes on from there.
const begun = new WeakMap()

const show = () => {
  for (const clock of document.querySelectorAll("[data-jam]:not([data-jam-berhenti])")) {
    if (!begun.has(clock)) begun.set(clock, performance.now() - 1000 * Number(clock.dataset.jam))
    const seconds = Math.floor((performance.now() - begun.get(clock)) / 1000)
    const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
    const place = clock.querySelector("b")
    if (place.textContent !== text) place.textContent = text
    clock.classList.toggle("late", seconds > Number(clock.dataset.jamBatas))
    const bar = clock.querySelector("progress")
    if (bar) bar.value = Math.min(seconds, bar.max)
  }
}

setInterval(show, 1000)
show()
