import Database
import Foundation
import Organisasi
import Bahasa

/// Whether one wants a mail a day about what is due.
package enum SurelPengingat: String, Sendable, CaseIterable {
  case ya, tidak

  package var nama: String {
    switch self {
    case .ya: "Dikirim"
    case .tidak: "Tidak dikirim"
    }
  }
}

struct SurelPengingatForm: Decodable, Sendable {
  var pilihan = ""
}

extension Akses {
  /// - Throws: `FieldErrors` at `pilihan` for what is no choice.
  package func aturSurelPengingat(_ pilihan: String, _ akun: Akun, oleh pelaku: Pelaku) async throws {
    guard let pilihan = SurelPengingat(rawValue: pilihan) else {
      throw FieldErrors("pilihan", "Pilih dikirim atau tidak.")
    }
    let now = now()
    try await db.write { tx in
      try tx.run("UPDATE akun SET surel_pengingat = \(pilihan == .ya ? 1 : 0) WHERE id = \(akun.id)")
      try tx.catat(
        "akun.surel-pengingat", "akun", akun.id, oleh: pelaku, keterangan: pilihan.nama.lowercased(),
        pada: now)
    }
  }
}

extension Tx {
  func surelPengingat(_ akun: Akun.ID) throws -> SurelPengingat {
    try value("SELECT surel_pengingat FROM akun WHERE id = \(akun)", as: Int.self) == 0 ? .tidak : .ya
  }
}
