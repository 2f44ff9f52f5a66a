// What happened after the page was made and before its line was open was told to nobody: while a job goes on, the page
// looks for itself, too.
const source = document.querySelector("meta[name=siaran]")?.content
const channel = new BroadcastChannel(`siaran ${source}`)
setInterval(() => {
  if (document.querySelector("[data-berjalan]")) channel.postMessage({ kanal: "impor" })
}, 2500)
