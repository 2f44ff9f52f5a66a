import Bahasa
import Database
import Foundation

extension Organisasi {
  /// Dissolves a unit: `hari` is the first day without it. Its positions end, and so do the appointments in them;
  /// letters still sent to it go to `pengganti`.
  /// - Throws: `FieldErrors` while units stand below it, `UnitError`.
  package func bubarkan(
    _ id: UnitKerja.ID, mulai hari: Tanggal, pengganti: UnitKerja.ID?, dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      try pelaku.pastikanAdmin()
      try tx.bubarkan(id, mulai: hari, pengganti: pengganti, dasar: dasar)
      try tx.catat(
        "unit.dibubarkan", "unit", id, oleh: pelaku, keterangan: "sejak \(hari.teks), dasar \(dasar)",
        pada: now)
    }
  }

  /// Merges units into one that exists: what stood below them moves there, they themselves are dissolved.
  /// - Throws: `FieldErrors`, `UnitError`.
  package func gabungkan(
    _ asal: [UnitKerja.ID], ke tujuan: UnitKerja.ID, mulai hari: Tanggal, dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      try pelaku.pastikanAdmin()
      for id in asal {
        guard id != tujuan else {
          throw FieldErrors("pengganti", "Unit tidak dapat digabungkan ke dirinya sendiri.")
        }
        for anak in try tx.struktur(pada: hari).anak(dari: id) {
          try tx.pindahkan(anak.id, ke: tujuan, mulai: hari, dasar: dasar)
        }
        try tx.bubarkan(id, mulai: hari, pengganti: tujuan, dasar: dasar)
        try tx.catat(
          "unit.digabungkan", "unit", id, oleh: pelaku,
          keterangan: "ke unit \(tujuan) sejak \(hari.teks), dasar \(dasar)",
          pada: now)
      }
      try tx.segarkanUnit(pada: Tanggal(now))
    }
  }
}

extension Tx {
  fileprivate func bubarkan(
    _ id: UnitKerja.ID, mulai hari: Tanggal, pengganti: UnitKerja.ID?, dasar: String
  ) throws {
    _ = try riwayatTerakhir(id, sebelum: hari, dasar: dasar)
    let saatItu = try struktur(pada: hari)
    var errors = FieldErrors()
    let bawahan = saatItu.anak(dari: id).map(\.nama).prefix(3).joined(separator: ", ")
    errors.check(
      "unit", "Pindahkan atau bubarkan dahulu unit di bawahnya: \(bawahan).", saatItu.anak(dari: id).isEmpty)
    errors.check(
      "pengganti", "Unit penerus itu tidak ada pada tanggal tersebut.",
      pengganti.map { $0 != id && saatItu.unit[$0] != nil } ?? true)
    let kantor = saatItu.unit[id]?.kantor == true
    errors.check(
      "pengganti", "Kantor ini mempunyai surat dan agenda. Pilih unit yang mengurusnya sesudah ini.",
      pengganti != nil || !kantor)
    errors.check(
      "pengganti", "Surat dan agenda sebuah kantor hanya dapat diurus kantor lain. Pilih kantornya.",
      !kantor || pengganti.flatMap { saatItu.unit[$0]?.kantor } ?? true)
    try errors.throwIfAny()
    // What lies with its head goes to the unit above when nobody else is named.
    let pengganti = pengganti ?? saatItu.unit[id]?.induk
    let terakhir = hari + -1
    for jabatan in saatItu.jabatan(di: id) {
      try akhiriSemua(jabatan.id, sesudah: terakhir)
      try tutupRiwayat(jabatan: jabatan.id, sesudah: terakhir)
    }
    try tutup(id, sesudah: terakhir, pengganti: pengganti)
  }
}
