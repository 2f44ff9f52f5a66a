import Bahasa
import Web

/// Every component and sample pages with names and sentences as they are in a real regency.
enum Gallery {
  static let site = Site(
    name: "Pemerintah Kabupaten Sragen", shortName: "Kabupaten Sragen", system: "Kantaya",
    helpDesk: "Dinas Kominfo, telepon (0271) 891025", transport: .https)

  static let token = FormToken(csrf: "00", key: "kunci-contoh")

  /// By file name; the second tells whether somebody is signed in.
  static var pages: [(name: String, page: Page, signedIn: Bool)] {
    [
      ("meja", desk, true), ("daftar", inbox, true), ("berkas", letter, true),
      ("formulir", composeWithErrors, true),
      ("komponen", components, true), ("beranda", landing, false), ("masuk", signIn, false),
      ("verifikasi", verification, false), ("kosong", emptyInbox, true), ("papan", board, true),
    ]
  }
}
