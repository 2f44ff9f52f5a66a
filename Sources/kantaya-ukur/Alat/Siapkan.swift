import App
import ArgumentParser
import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Segel

/// Lets every office of the model regency take in its letters itself, as after the roll-out.
struct Siapkan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Menyatakan semua kantor siap menerima surat.")

  @Flag(help: "Sekretaris Daerah mendapat kunci yang cepat dibuka, supaya beban tidak hanya mengukur Argon2.")
  var kunciMurah = false

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    if kunciMurah { try await kantaya.beriKunciMurah() }
    try await kantaya.db.write { tx in
      try tx.run("UPDATE unit SET siap_sejak = \(Date()) WHERE kantor = 1 AND siap_sejak IS NULL")
      try tx.strukturBerubah()
    }
    await kantaya.db.close()
  }
}

extension Kantaya {
  /// A new certificate for the Sekretaris Daerah, whose passphrase is the same but costs next to nothing to try.
  func beriKunciMurah() async throws {
    let sekda = try await db.read { try $0.sekda() }
    let murah = MesinNaskah(
      db: db, otoritas: mesin.otoritas, biayaKunci: .init(memori: 64, putaran: 1, lajur: 1))
    try await murah.terbitkanSertifikat(
      sekda.orang, sandi: DemoContoh.sandiSertifikat, sandiOtoritas: DemoContoh.sandiSertifikat)
  }
}
