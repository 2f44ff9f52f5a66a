import Bahasa
import Berkas
import Database
import Foundation

extension Perizinan {
  /// Takes in a paper of a draft, or of an application that waits for its applicant.
  /// - Throws: `FieldErrors` at the requirement, `PermohonanError`.
  func unggah(_ baru: BerkasBaru, _ syarat: String, kunci rahasia: String) async throws {
    let waktu = now()
    try await db.write { [self] tx in
      let sidik = kunci.sidik(kunci: rahasia)
      if let draf = try tx.drafTunggal(kunci: sidik, pada: waktu) {
        let layanan = try katalog.satu(tx, draf.layanan, versi: draf.versi)
        try layanan.periksa(baru, syarat, TeksPerizinan(kode: draf.bahasa))
        try tx.tambahDokumen(
          syarat, try tx.insert(baru, oleh: nil, pada: waktu).id, draf: draf.id, nil, pada: waktu)
        var draf = draf
        draf.diubah = waktu
        try tx.perbarui(draf)
        return
      }
      guard let permohonan = try tx.permohonan(kunci: sidik) else { throw PermohonanError.tidakAda }
      let layanan = try katalog.satu(tx, permohonan.layanan, versi: permohonan.versi)
      guard layanan.alur.tahap(permohonan.tahap)?.tugas == .perbaiki else {
        throw PermohonanError.bukanTahapnya(layanan.alur.tahap(permohonan.tahap)?.nama.id ?? permohonan.tahap)
      }
      try layanan.periksa(baru, syarat, TeksPerizinan(kode: permohonan.bahasa))
      try tx.tambahDokumen(
        syarat, try tx.insert(baru, oleh: nil, pada: waktu).id, draf: nil, permohonan.id, pada: waktu)
    }
  }
}

extension Layanan {
  /// `medan`: the field of the form at which a fault is told.
  func periksa(_ baru: BerkasBaru, _ kode: String, _ teks: TeksPerizinan, medan: String? = nil) throws {
    guard let syarat = syarat.first(where: { $0.kode == kode }) else { throw PermohonanError.tidakAda }
    let medan = medan ?? kode
    guard baru.ukuran > 0 else { throw FieldErrors(medan, teks.berkasKosong) }
    try syarat.periksa(ukuran: baru.ukuran, baru.jenis, teks, medan: medan)
  }
}

extension Syarat {
  /// - Throws: `FieldErrors` at `medan` for a paper that is too big or of a kind that is not taken.
  func periksa(ukuran: Int, _ isi: JenisBerkas, _ teks: TeksPerizinan, medan: String) throws {
    guard ukuran <= terbesar << 20 else { throw FieldErrors(medan, teks.berkasBesar(terbesar)) }
    guard jenis.contains(where: { $0.menerima(isi) }) else {
      throw FieldErrors(medan, teks.berkasLain(jenis))
    }
  }
}

extension Syarat.Jenis {
  func menerima(_ jenis: JenisBerkas) -> Bool {
    switch self {
    case .pdf: jenis == .pdf
    case .gambar: jenis == .jpeg || jenis == .png
    }
  }

  var mime: [String] {
    switch self {
    case .pdf: ["application/pdf"]
    case .gambar: ["image/jpeg", "image/png"]
    }
  }
}
