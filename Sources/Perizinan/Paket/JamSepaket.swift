import Database
import Foundation

extension PeristiwaIzin {
  /// What it waited for from its bundle is there, or will never be.
  static let sepaketSelesai = "sepaket_selesai"
}

extension Perizinan {
  /// Lets the clocks run again of those of the bundle of `satu` that waited for its paper: it is sealed, or will not come.
  func lanjutkanSepaket(_ satu: Permohonan, _ tx: Tx, pada waktu: Date) throws {
    for lain in try tx.sepaket(satu) where lain.jam == .luar {
      var lain = try terbuka(lain.id, tx, pada: waktu)
      guard lain.jalan.tahap.tugas == .tandaTangan, try !tx.menungguSepaket(lain) else { continue }
      let tahap = lain.jalan.tahap.kode
      let transisi = Transisi(
        dari: tahap, tindakan: PeristiwaIzin.sepaketSelesai,
        nama: DuaBahasa("Yang ditunggu dari paketnya selesai", en: "What it waited for has ended"), ke: tahap,
        arah: .lanjut, peran: .sistem, bila: nil, beralasan: false)
      try tx.catat(
        Tindakan(lain.permohonan.id, langkah: lain.permohonan.langkah, transisi.tindakan), transisi, &lain,
        nama: "Sistem", pada: waktu)
    }
  }
}

extension Tx {
  /// Whether it cannot be signed yet, since another application of its bundle that still runs gives a paper that it needs.
  func menungguSepaket(_ satu: PermohonanTerbuka) throws -> Bool {
    let perlu = satu.layanan.syarat.filter { $0.dariLayanan != nil && satu.isian.diminta($0, satu.layanan) }
    guard !perlu.isEmpty else { return false }
    let (lain, ada) = (try sepaket(satu.permohonan), try dokumen(satu.permohonan.id).map(\.syarat))
    return try perlu.contains { syarat in
      guard !ada.contains(syarat.kode), let pemberi = lain.first(where: { $0.layanan == syarat.dariLayanan }),
        pemberi.selesai == nil
      else { return false }
      return try keputusan(pemberi.id)?.berkas == nil
    }
  }
}
