import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan

extension Kependudukan {
  /// Brings a request one stage on. Done already by the same person, it is simply done: a double click or a retried
  /// request changes nothing.
  func lanjutkan(
    _ id: PermohonanKTP.ID, ke tahap: PermohonanKTP.Tahap, alasan: String = "", oleh pelaku: Pelaku,
    _ ubah: @escaping @Sendable (Tx, inout PermohonanKTP, Date) throws -> Void
  ) async throws {
    let now = now()
    let hari = Tanggal(now)
    try await db.write { tx in
      var p = try tx.permohonan(id, untuk: pelaku, pada: hari)
      if try p.tahap == tahap && tx.cap(id).last?.oleh == pelaku.orang { return }
      guard p.tahap.berikut == tahap else { throw KonterError.bukanGiliran(p.tahap) }
      try tx.pastikan(pelaku, tahap.tugas, di: p.loket, pada: hari)
      try ubah(tx, &p, now)
      try tx.pindahkan(p, ke: tahap, oleh: pelaku, alasan: alasan, pada: now)
    }
  }

  /// Takes a request off its way or back to it; `boleh` says from which stages.
  func alihkan(
    _ id: PermohonanKTP.ID, ke tahap: PermohonanKTP.Tahap, tugas: TugasLoket, alasan: String,
    oleh pelaku: Pelaku,
    boleh: @escaping @Sendable (PermohonanKTP.Tahap) -> Bool,
    _ ubah: @escaping @Sendable (Tx, inout PermohonanKTP) throws -> Void = { _, _ in }
  ) async throws {
    let now = now()
    let hari = Tanggal(now)
    guard !alasan.isEmpty else { throw KonterError.perluAlasan }
    try await db.write { tx in
      var p = try tx.permohonan(id, untuk: pelaku, pada: hari)
      if try p.tahap == tahap && tx.cap(id).last?.oleh == pelaku.orang { return }
      guard boleh(p.tahap) else { throw KonterError.bukanGiliran(p.tahap) }
      try tx.pastikan(pelaku, tugas, di: p.loket, pada: hari)
      guard try tx.cetakanBerjalan(id) == nil else { throw KonterError.sedangDicetak }
      try ubah(tx, &p)
      try tx.pindahkan(p, ke: tahap, oleh: pelaku, alasan: alasan, pada: now)
    }
  }
}

extension Tx {
  /// Writes the request at its new stage, with stamp, trail and news for the screens.
  func pindahkan(
    _ lama: PermohonanKTP, ke tahap: PermohonanKTP.Tahap, oleh pelaku: Pelaku, alasan: String = "",
    pada waktu: Date
  ) throws {
    var p = lama
    p.tahap = tahap
    try perbarui(p)
    try cap(p.id, dari: lama.tahap, ke: tahap, oleh: pelaku, alasan: alasan, pada: waktu)
    let keterangan = alasan.isEmpty ? tahap.nama : "\(tahap.nama): \(alasan)"
    try catat("ktp.tahap", "permohonan_ktp", p.id, oleh: pelaku, keterangan: keterangan, pada: waktu)
    if !tahap.isTerbuka, let antrean = p.antrean { try akhiri(antrean, .selesai, pada: waktu) }
    try kabarkanKonter(p.loket)
  }

  /// Wakes the screens of a counter.
  func kabarkanKonter(_ loket: UnitKerja.ID) throws { try siarkan("konter", kepada: [.loket(loket)]) }
}

extension SaluranSiaran {
  /// Who works at a counter, and the display in its hall.
  package static func loket(_ id: UnitKerja.ID) -> Self { .objek("loket", id) }
}
