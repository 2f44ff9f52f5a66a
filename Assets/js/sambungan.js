// Says when the connection goes and when it is back.
const line = document.querySelector("[data-sambungan]")
let wasOffline = false

const tell = (text) => {
  line.textContent = text
  line.hidden = !text
}

const update = () => {
  if (!navigator.onLine) {
    wasOffline = true
    tell(line.dataset.putus)
  } else if (wasOffline) {
    wasOffline = false
    tell(line.dataset.pulih)
    setTimeout(() => { if (navigator.onLine) tell("") }, 3000)
  }
}

if (line) {
  addEventListener("online", update)
  addEventListener("offline", update)
  update()
}
