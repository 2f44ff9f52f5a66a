import App

await Perintah.main()
