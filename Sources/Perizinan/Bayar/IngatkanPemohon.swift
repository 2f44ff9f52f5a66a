import Bahasa
import Database
import Foundation
import Pemberitahuan

extension Perizinan {
  /// Reminds applicants for whom is waited, and lets lapse what waited too long. Once a day; twice, nothing happens twice.
  /// - Throws: the first fault, after all others were seen to.
  package func ingatkanPemohon() async throws {
    try await tagihYangLama()
    let waktu = now()
    let semua: [Permohonan.ID] = try await db.read { tx in
      try tx.values(
        "SELECT id FROM permohonan_izin WHERE jam = 'pemohon' AND selesai IS NULL ORDER BY sejak, id")
    }
    var galat: (any Error)?
    for id in semua {
      do {
        try await db.write(serialised: Self.giliranBayar) { [self] tx in
          guard let tunggu = try MenungguPemohon(terbuka(id, tx, pada: waktu), tx) else { return }
          if tunggu.gugur(pada: Tanggal(waktu)) { return try gugurkan(tunggu, tx, pada: waktu) }
          try ingatkan(tunggu, tx, pada: waktu)
        }
      } catch {
        galat = galat ?? error
      }
    }
    if let galat { throw galat }
  }

  private func gugurkan(_ tunggu: MenungguPemohon, _ tx: Tx, pada waktu: Date) throws {
    guard
      let transisi = tunggu.satu.jalan.pilihan.first(where: { $0.arah == .gugur && $0.peran == .sistem })
    else { return }
    let satu = tunggu.satu.permohonan
    try tindakSistem(
      Tindakan(satu.id, langkah: satu.langkah, transisi.tindakan, alasan: tunggu.alasanGugur), tx, pada: waktu
    )
  }

  private func ingatkan(_ tunggu: MenungguPemohon, _ tx: Tx, pada waktu: Date) throws {
    guard let hari = tunggu.pengingat(pada: Tanggal(waktu)) else { return }
    let satu = tunggu.satu
    let medan = satu.layanan.isian.first { $0.jenis == .surel }?.kode
    let tujuan = medan.flatMap { satu.isian.tertulis[$0] }.flatMap { AlamatSurel($0) }
    let baru = try tx.run(
      """
      INSERT INTO pengingat_izin (permohonan, urut, hari, waktu, cara)
      VALUES (\(satu.permohonan.id), \(tunggu.urut), \(hari), \(waktu), \(tujuan == nil ? "catatan" : "surel"))
      ON CONFLICT (permohonan, urut, hari) DO NOTHING
      """)
    guard baru == 1, let tujuan else { return }
    try tx.antreSurel(surelPengingat(tunggu), kepada: [tujuan], pada: waktu)
  }

  private func surelPengingat(_ tunggu: MenungguPemohon) -> Surel {
    let teks = TeksPerizinan(kode: tunggu.satu.permohonan.bahasa)
    let satu = tunggu.satu.permohonan
    return Surel(
      judul: "\(teks[tunggu.satu.layanan.nama]) \(satu.kode)",
      isi: teks.isiPengingat(
        bayar: tunggu.tagihan.map { NomorBayar.tercetak($0.va) }, sampai: teks.hari(tunggu.sampai),
        tautan: alamat + RutePerizinan.akuarium(satu.kode, teks.bahasa)),
      sebab: SebabPemberitahuan("permohonan_izin", satu.id))
  }
}

extension TeksPerizinan {
  /// Plain text. The applicant's own page is not in it: its address is a secret that mail would spread.
  func isiPengingat(bayar va: String?, sampai: String, tautan: String) -> String {
    let pokok = va.map {
      satu(
        "Retribusinya menunggu dibayar dengan nomor \($0).",
        "The fee is waiting to be paid under number \($0).")
    }
    return """
      \(satu("Permohonan Anda menunggu Anda.", "Your application is waiting for you."))
      \(pokok ?? satu("Berkasnya perlu dilengkapi.", "Its papers need to be completed."))
      \(satu("Paling lambat \(sampai); sesudah itu permohonan gugur.", "By \(sampai); after that it lapses."))

      \(tautan)
      """
  }
}
