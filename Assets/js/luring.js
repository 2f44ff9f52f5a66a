// The service worker keeps style and scripts, and has a page to show when there is no line.
if ("serviceWorker" in navigator && isSecureContext) navigator.serviceWorker.register("/sw.js")
