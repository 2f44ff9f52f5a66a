/// The fixed words of the frame in one language.
struct FrameText: Sendable {
  let skip, error, mainMenu, quickMenu, menu, close, search, searchHint, notices, account, signIn, signOut,
    profile,
    theme, help, toStart, breadcrumb, referenceLead, offline, online, slogan, optional, menuOther,
    otherLanguage, reload, retry, back, signInAgain, typed,
    typedLead: String
}

extension FrameText {
  init(_ language: Language) {
    switch language {
    case .id: self = .indonesian
    case .en: self = .english
    }
  }

  private static let indonesian = FrameText(
    skip: "Langsung ke isi", error: "Galat: ", mainMenu: "Menu utama", quickMenu: "Menu bawah", menu: "Menu",
    close: "Tutup", search: "Cari", searchHint: "Cari surat, orang, atau unit", notices: "Pemberitahuan",
    account: "Akun", signIn: "Masuk", signOut: "Keluar", profile: "Akun saya",

    theme: "Tampilan", help: "Butuh bantuan? Hubungi", toStart: "Ke halaman awal", breadcrumb: "Anda di sini",
    referenceLead: "Sampaikan rujukan ini bila menghubungi kami:",
    offline: "Sambungan terputus. Yang Anda ketik tetap tersimpan di perangkat ini.",
    online: "Tersambung kembali.", slogan: "Satu sistem tempat kabupaten bekerja", optional: "boleh kosong",
    menuOther: "Lainnya", otherLanguage: "English", reload: "Muat ulang halaman", retry: "Coba lagi",
    back: "Kembali ke halaman sebelumnya", signInAgain: "Masuk lagi", typed: "Yang Anda ketik",
    typedLead: "Belum tersimpan. Salin dari sini sebelum menutup halaman ini.")

  private static let english = FrameText(
    skip: "Skip to content", error: "Error: ", mainMenu: "Main menu", quickMenu: "Bottom menu", menu: "Menu",
    close: "Close", search: "Search", searchHint: "Search letters, people or offices", notices: "Notices",
    account: "Account", signIn: "Sign in", signOut: "Sign out", profile: "My account",

    theme: "Appearance", help: "Need help? Contact", toStart: "Go to the start page",
    breadcrumb: "You are here",
    referenceLead: "Please quote this reference when you contact us:",
    offline: "You are offline. What you type is kept on this device.", online: "Back online.",
    slogan: "One system in which a regency works", optional: "optional", menuOther: "More",
    otherLanguage: "Bahasa Indonesia", reload: "Reload the page", retry: "Try again",
    back: "Back to the previous page", signInAgain: "Sign in again", typed: "What you typed",
    typedLead: "It is not saved. Copy it from here before you leave this page.")
}
