import Cryptography
import Foundation

/// What an installation may decide about sessions, passwords and second factors.
package struct PengaturanAkses: Sendable {
  /// A session ends after so many seconds without a request.
  package var sesiDiam: TimeInterval = 8 * 3600
  /// A session ends so many seconds after it began, whatever happens in it.
  package var sesiPaling: TimeInterval = 7 * 86_400
  /// How many seconds a password issued by an administrator can be used.
  package var sandiSementara: TimeInterval = 7 * 86_400
  /// How many seconds an official has to enrol a second factor, from the first login on which it is asked of him.
  package var tenggatDuaLangkah: TimeInterval = 14 * 86_400
  /// What authenticator apps show as issuer.
  package var penerbit = "Kantaya"
  /// Words that nobody may build a password on, lower-case: names of the place, the government, the sports club.
  package var kataTerlarang: Set<String> = []
  package var biayaSandi = PasswordCost.recommended
  /// How many passwords are checked at once; each takes a core for tens of milliseconds.
  package var sandiSerentak = max(1, ProcessInfo.processInfo.activeProcessorCount / 2)
  /// Who may tell the address of the person's machine, and in which header.
  package var proksi = ProksiTepercaya.soketLokal
  package var kepalaProksi = KepalaProksi.xForwardedFor

  package init() {}
}

/// Which neighbours are believed when they say for whom they ask.
package enum ProksiTepercaya: Sendable, Equatable {
  /// Only through a Unix socket or from this machine: the reverse proxy beside the program.
  case soketLokal
  /// Also from these addresses: `10.0.0.5`.
  case alamat(Set<String>)
  /// Only from these networks, and through a Unix socket.
  case jaringan([JaringanAlamat])
  /// From nobody: people connect directly.
  case tidakAda

  func mempercayai(_ tetangga: String) -> Bool {
    switch self {
    case .soketLokal: tetangga.isEmpty || tetangga == "127.0.0.1" || tetangga == "::1"
    case .alamat(let daftar): daftar.contains(tetangga) || Self.soketLokal.mempercayai(tetangga)
    case .jaringan(let daftar):
      tetangga.isEmpty
        || (AlamatJaringan(tetangga).map { alamat in daftar.contains { $0.memuat(alamat) } } ?? false)
    case .tidakAda: false
    }
  }
}
