import Bahasa
import Database
import Foundation

package enum KesiapanError: Refusal, Equatable {
  case bukanKantor
  case belumBeres([ButirKesiapan])
  /// No office above it could take its letters.
  case tanpaPenampung

  package var reason: RefusalReason { .conflict }

  package var message: String {
    switch self {
    case .bukanKantor:
      "Unit ini tidak punya agenda sendiri, sehingga suratnya memang lewat kantor di atasnya."
    case .tanpaPenampung:
      "Tidak ada kantor di atasnya yang siap menerima suratnya, sehingga suratnya tidak sampai ke siapa pun. Nyatakan kantor di atasnya siap dahulu."
    case .belumBeres(let butir):
      "Kantor ini belum siap: \(butir.map { $0.nama.lowercased() }.joined(separator: "; ")). Selesaikan dahulu, atau sebutkan alasan untuk mendahului."
    }
  }
}

extension Organisasi {
  /// From now on letters reach this office itself. What is still missing on the list needs a reason.
  /// - Throws: `KesiapanError`, `UnitError`.
  package func nyatakanSiap(_ id: UnitKerja.ID, alasan: String = "", oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(now))
      let unit = try struktur.kelola(id, oleh: pelaku)
      guard unit.kantor else { throw KesiapanError.bukanKantor }
      let beres: [ButirKesiapan] = try tx.values(
        "SELECT butir FROM kesiapan WHERE unit = \(id) ORDER BY butir")
      let kurang = ButirKesiapan.allCases.filter { !beres.contains($0) }
      guard kurang.isEmpty || !alasan.isEmpty else { throw KesiapanError.belumBeres(kurang) }
      try tx.setel(id, siapSejak: now)
      try tx.catat("unit.siap", "unit", id, oleh: pelaku, keterangan: alasan, pada: now)
    }
  }

  /// From now on letters go to the office above again, with a sheet to print.
  /// - Throws: `FieldErrors`, `UnitError`, `KesiapanError.tanpaPenampung`.
  package func nyatakanBelumSiap(_ id: UnitKerja.ID, alasan: String, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(now))
      _ = try struktur.kelola(id, oleh: pelaku)
      guard !alasan.isEmpty else {
        throw FieldErrors("alasan", "Sebutkan mengapa kantor ini berhenti dahulu.")
      }
      guard struktur.jalur(dari: id).dropFirst().contains(where: { $0.kantor && $0.siap }) else {
        throw KesiapanError.tanpaPenampung
      }
      try tx.setel(id, siapSejak: nil)
      try tx.catat("unit.belum-siap", "unit", id, oleh: pelaku, keterangan: alasan, pada: now)
    }
  }

  /// Plans the stage and day of an office.
  /// - Throws: `FieldErrors`, `UnitError`.
  package func rencanakan(_ id: UnitKerja.ID, tahap: Int?, sasaran: Tanggal?, oleh pelaku: Pelaku)
    async throws
  {
    let now = now()
    try await db.write { tx in
      try pelaku.pastikanAdmin()
      _ = try tx.struktur(pada: Tanggal(now)).kelola(id, oleh: pelaku)
      guard let tahap, tahap >= 1 else { throw FieldErrors("tahap", "Tulis nomor tahap, mulai dari 1.") }
      guard let sasaran else { throw FieldErrors("sasaran", "Pilih hari sasaran.") }
      try tx.tetapkan(RencanaKesiapan(unit: id, tahap: tahap, sasaran: sasaran))
      try tx.catat(
        "unit.direncanakan", "unit", id, oleh: pelaku, keterangan: "tahap \(tahap), sasaran \(sasaran.teks)",
        pada: now)
    }
  }
}

extension Tx {
  fileprivate func setel(_ id: UnitKerja.ID, siapSejak: Date?) throws {
    try run("UPDATE unit SET siap_sejak = \(siapSejak) WHERE id = \(id)")
    try strukturBerubah()
  }
}
