import Bahasa
import Database
import Foundation
import Nomor
import Organisasi

extension SuratDesa {
  /// The second of the office finds it right.
  package func setujui(_ id: SuratLayanan.ID, versi: Int, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      var (surat, struktur) = try tx.surat(id, versi, untuk: pelaku, pada: waktu)
      guard surat.status == .diperiksa else { throw SuratError.bukanGiliran(surat.status.nama.lowercased()) }
      guard try KantorSurat(surat.kantor, struktur).bolehMemeriksa(pelaku) else {
        throw SuratError.bukanPejabat("sekretaris, atau pimpinan kantornya")
      }
      try tx.pastikanMasihSesuai(surat, pada: Tanggal(waktu))
      surat.status = .disetujui
      try tx.perbarui(surat, pada: waktu)
      try tx.tahap(surat, .disetujui, oleh: pelaku, pada: waktu)
      try tx.beritahuPejabat(surat, struktur, pada: waktu)
    }
  }

  /// Back to who drafted it, or to the resident as refused.
  package func kembalikan(
    _ id: SuratLayanan.ID, versi: Int, alasan: String, sebagai status: SuratLayanan.Status = .dikembalikan,
    oleh pelaku: Pelaku
  ) async throws {
    guard alasan.contains(where: \.isLetter) else {
      throw FieldErrors("alasan", SuratError.perluAlasan.message)
    }
    let waktu = now()
    try await db.write { tx in
      var (surat, struktur) = try tx.surat(id, versi, untuk: pelaku, pada: waktu)
      let kantor = try KantorSurat(surat.kantor, struktur)
      switch surat.status {
      case .diminta, .dikembalikan: break
      case .diperiksa, .disetujui:
        guard kantor.bolehMemeriksa(pelaku) else {
          throw SuratError.bukanPejabat("sekretaris, atau pimpinan kantornya")
        }
      case .menyegel, .terbit, .ditolak: throw SuratError.bukanGiliran(surat.status.nama.lowercased())
      }
      surat.status = status == .ditolak ? .ditolak : .dikembalikan
      surat.alasan = samarkanNomor(alasan.rapi)
      try tx.perbarui(surat, pada: waktu)
      try tx.tahap(surat, surat.status, oleh: pelaku, catatan: alasan.rapi, pada: waktu)
      try tx.beritahuPejabat(surat, struktur, pada: waktu)
    }
  }

  /// The kecamatan enters a village's letter in its own register.
  package func registrasi(_ id: SuratLayanan.ID, versi: Int, oleh pelaku: Pelaku) async throws -> String {
    let waktu = now()
    let hari = Tanggal(waktu)
    let kecamatan = try await db.read { tx in
      let (surat, struktur) = try tx.surat(id, versi, untuk: pelaku, pada: waktu)
      guard let unit = struktur.jalur(dari: surat.desa).first(where: { $0.jenis == .kecamatan }),
        pelaku.adalah(.kependudukan, di: unit.id) || pelaku.memimpin(unit.id)
      else { throw SuratError.bukanPejabat("petugas kecamatan") }
      return unit
    }
    return try await denganNomor(.registrasi, kecamatan, pada: waktu) { tx, register in
      var (surat, _) = try tx.surat(id, versi, untuk: pelaku, pada: waktu)
      guard let layanan = try tx.layananSurat(surat.layanan), layanan.perluRegistrasi,
        surat.status == .terbit,
        surat.nomorRegistrasi == nil
      else { throw SuratError.bukanGiliran("tidak menunggu registrasi kecamatan") }
      let nomor = try tx.nomorSurat(
        register, surat.id, "surat_registrasi", layanan, hari, oleh: pelaku, pada: waktu)
      try tx.pakaiNomor(nomor.id, pada: waktu)
      surat.nomorRegistrasi = nomor.teks
      try tx.perbarui(surat, pada: waktu)
      try tx.tahap(surat, .terbit, oleh: pelaku, catatan: "Registrasi kecamatan \(nomor.teks)", pada: waktu)
      return nomor.teks
    }
  }
}

extension KantorSurat {
  /// Where a letter goes that `pelaku` has drafted: what the second drafts himself he has checked.
  func statusAwal(_ pelaku: Pelaku) -> SuratLayanan.Status {
    pemeriksa == nil || bolehMemeriksa(pelaku) ? .disetujui : .diperiksa
  }

  /// The second, or the leader, who may do what his second may.
  func bolehMemeriksa(_ pelaku: Pelaku) -> Bool {
    pemeriksa.map { pelaku.memegang($0.id) != nil } == true || pelaku.memegang(penandatangan.id) != nil
  }
}
