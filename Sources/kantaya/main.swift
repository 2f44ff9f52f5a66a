import App

await jalankan()
