import Bahasa
import Database
import Foundation
import Jejak
import Kalender
import Organisasi

extension PeristiwaIzin {
  /// The act by which an application that was refused is taken up again, for its objection was granted.
  static let kabulkan = "kabulkan_keberatan"

  /// Whether an application that had ended goes on by it.
  var membukaLagi: Bool { tindakan == Self.pulihkan || tindakan == Self.kabulkan }
}

extension Perizinan {
  /// The applicant objects.
  /// - Throws: `FieldErrors` at `keberatan`, `UpayaError`.
  func ajukanKeberatan(_ rahasia: String, _ alasan: String) async throws {
    let alasan = alasan.satuBaris
    let waktu = now()
    try await db.write { [self] tx in
      guard let ada = try tx.permohonan(kunci: kunci.sidik(kunci: rahasia)) else {
        throw PermohonanError.tidakAda
      }
      let teks = TeksPerizinan(kode: ada.bahasa)
      guard alasan.contains(where: { $0.isLetter }) else {
        throw FieldErrors("keberatan", teks.keberatanKosong)
      }
      let satu = try terbuka(ada.id, tx, pada: waktu)
      guard ada.hasil == .tolak, let tolak = try tx.peristiwa(ada.id).last,
        try tx.keberatan(ada.id)?.penolakan != tolak.urut
      else { throw UpayaError.tidakDapatKeberatan(teks.keberatanBukanDitolak) }
      let hariKerja = try tx.hariKerja(ada.kantor, satu.struktur)
      let batas = try tx.batasKeberatan(tolak, hariKerja)
      guard waktu <= batas else {
        throw UpayaError.tidakDapatKeberatan(teks.keberatanLewat(teks.tanggal(Tanggal(batas))))
      }
      let lama = try tx.hariPutusKeberatan()
      let id: KeberatanIzin.ID = tx.key()
      try tx.run(
        """
        INSERT INTO keberatan_izin (id, permohonan, penolakan, diajukan, alasan, batas)
        VALUES (\(id), \(ada.id), \(tolak.urut), \(waktu), \(alasan),
                \(try hariKerja.tenggat(hariKerja: lama, diterima: waktu).saat))
        """)
      try tx.catatUpaya("keberatan_izin", id.rawValue, "diajukan", ada, pada: waktu)
    }
  }

  /// Decides an objection: granted, the application goes back to the stage in which it was refused.
  /// - Throws: `FieldErrors` at `putusan` or `pertimbangan`, `UpayaError`.
  func putusKeberatan(_ id: KeberatanIzin.ID, _ form: KeberatanForm, oleh pelaku: Pelaku) async throws {
    guard let putusan = KeberatanIzin.Putusan(rawValue: form.putusan) else {
      throw FieldErrors("putusan", "Pilih putusannya.")
    }
    let pertimbangan = form.pertimbangan.satuBaris
    guard pertimbangan.contains(where: { $0.isLetter }) else {
      throw FieldErrors("pertimbangan", "Tulis pertimbangannya: pemohon membacanya.")
    }
    let waktu = now()
    try await db.write { [self] tx in
      let (keberatan, jabatan) = try bolehMemutus(id, tx, pelaku, pada: waktu)
      guard keberatan.putusan == nil else { throw UpayaError.sudahDiputus }
      var satu = try terbuka(keberatan.permohonan, tx, pada: waktu)
      try tx.run(
        """
        UPDATE keberatan_izin
        SET putusan = \(putusan), diputus = \(waktu), orang = \(pelaku.orang), nama = \(pelaku.nama),
            jabatan = \(jabatan), pertimbangan = \(pertimbangan)
        WHERE id = \(id)
        """)
      try tx.catatUpaya(
        "keberatan_izin", id.rawValue, putusan.rawValue, satu.permohonan, jabatan: jabatan, pada: waktu)
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: jabatan,
          peristiwa: "keberatan_izin.diputus", objekJenis: "keberatan_izin", objek: id.rawValue,
          keterangan: "\(satu.permohonan.kode) \(putusan.nama.lowercased())", alamat: pelaku.alamat))
      guard putusan == .dikabulkan else { return }
      try kembalikan(&satu, keberatan, pertimbangan, tx, pelaku, jabatan, pada: waktu)
    }
  }

  /// - Returns: the objection, and the position in which he decides.
  /// - Throws: `UpayaError.tidakAda`, `.bukanPemutus`, `.ikutMemutus`.
  func bolehMemutus(
    _ id: KeberatanIzin.ID, _ tx: Tx, _ pelaku: Pelaku, pada waktu: Date
  ) throws -> (KeberatanIzin, String) {
    guard let keberatan = try tx.keberatan(id) else { throw UpayaError.tidakAda }
    guard let sebagai = try tx.pemutusKeberatan(pelaku, pada: Tanggal(waktu)) else {
      throw UpayaError.bukanPemutus
    }
    guard try !tx.peristiwa(keberatan.permohonan).contains(where: { $0.orang == pelaku.orang }) else {
      throw UpayaError.ikutMemutus
    }
    return (keberatan, sebagai)
  }

  private func kembalikan(
    _ satu: inout PermohonanTerbuka, _ keberatan: KeberatanIzin, _ pertimbangan: String, _ tx: Tx,
    _ pelaku: Pelaku, _ jabatan: String, pada waktu: Date
  ) throws {
    guard let tolak = try tx.peristiwa(keberatan.permohonan).first(where: { $0.urut == keberatan.penolakan })
    else {
      throw UpayaError.tidakAda
    }
    let transisi = Transisi(
      dari: tolak.ke, tindakan: PeristiwaIzin.kabulkan,
      nama: DuaBahasa("Keberatan dikabulkan", en: "Objection granted"), ke: tolak.dari, arah: .kembali,
      peran: .sistem, bila: nil, beralasan: true)
    try tx.catat(
      Tindakan(satu.permohonan.id, langkah: satu.permohonan.langkah, transisi.tindakan, alasan: pertimbangan),
      transisi, &satu, orang: pelaku.orang, nama: pelaku.nama, jabatan: jabatan, pada: waktu)
  }
}

extension Tx {
  /// The position in which somebody decides objections: he leads the Setda or is the Bupati. Nil for everybody else.
  func pemutusKeberatan(_ pelaku: Pelaku, pada hari: Tanggal) throws -> String? {
    let atasan = try struktur(pada: hari).unit.values.filter { $0.jenis == .bupati || $0.jenis == .setda }
    guard atasan.contains(where: { pelaku.memimpin($0.id) }) else { return nil }
    return pelaku.penugasan.first { satu in atasan.contains { $0.id == satu.unit } }?.sebutan ?? ""
  }
}
