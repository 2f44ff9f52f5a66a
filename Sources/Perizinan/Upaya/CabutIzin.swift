import Bahasa
import Database
import Foundation
import Jejak
import LogPublik
import Naskah
import Organisasi
import Pemberitahuan

/// That a permit was revoked: why, by which rule, by whom.
struct PencabutanIzin: Sendable {
  let waktu: Date
  let jabatan: String
  let dasar: String
  let alasan: String
  /// Under which it stands in the public log.
  let kode: KodeBukti?
}

extension Perizinan {
  /// Revokes a permit: its page of verification says so from now on, and so does the public log.
  /// - Throws: `FieldErrors` at `dasar` or `alasan`, `UpayaError`.
  func cabutIzin(_ id: Permohonan.ID, _ form: PencabutanForm, oleh pelaku: Pelaku) async throws {
    let (dasar, alasan) = (form.dasar.satuBaris, form.alasan.satuBaris)
    var galat = FieldErrors()
    galat.check("dasar", "Sebutkan peraturan yang menjadi dasarnya.", dasar.contains(where: { $0.isLetter }))
    galat.check(
      "alasan", "Tulis alasannya: pemegang izin membacanya.", alasan.contains(where: { $0.isLetter }))
    try galat.throwIfAny()
    let waktu = now()
    try await db.write { [self] tx in
      let satu = try terbuka(id, tx, pada: waktu)
      guard try tx.bolehCabut(satu, pelaku) else { throw UpayaError.bukanPenandatangan }
      guard let keputusan = try tx.keputusan(id), keputusan.berkas != nil,
        let kode = KodeDokumen(keputusan.kode)
      else { throw UpayaError.tanpaKeputusan }
      guard try tx.pencabutan(id) == nil else { throw UpayaError.sudahDicabut }
      let jabatan = pelaku.utama?.sebutan ?? ""
      try tx.run(
        """
        INSERT INTO pencabutan_izin (permohonan, waktu, orang, nama, jabatan, dasar, alasan)
        VALUES (\(id), \(waktu), \(pelaku.orang), \(pelaku.nama), \(jabatan), \(dasar), \(alasan))
        """)
      try tx.cabut(kode, alasan: alasan, pada: waktu)
      try tx.catatUpaya(
        "pencabutan_izin", id.rawValue, "dicabut", satu.permohonan, jabatan: jabatan, pada: waktu)
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: jabatan,
          peristiwa: "izin.dicabut", objekJenis: "permohonan", objek: id.rawValue,
          keterangan: "\(keputusan.nomor), \(dasar): \(alasan)", alamat: pelaku.alamat))
      guard let surel = satu.surel else { return }
      let teks = TeksPerizinan(kode: satu.permohonan.bahasa)
      try tx.antreSurel(
        Surel(
          judul: "\(teks.izinDicabut): \(keputusan.nomor)", isi: "\(alasan)\n\n\(dasar)",
          sebab: SebabPemberitahuan("permohonan_izin", id)), kepada: [surel], pada: waktu)
    }
  }
}

extension PermohonanTerbuka {
  /// Where its applicant reads mail; nil where he gave none.
  var surel: AlamatSurel? {
    layanan.isian.first { $0.jenis == .surel }.flatMap { isian.tertulis[$0.kode] }.flatMap { AlamatSurel($0) }
  }
}

extension Tx {
  func bolehCabut(_ satu: PermohonanTerbuka, _ pelaku: Pelaku) throws -> Bool {
    pelaku.memimpin(try satu.struktur.unit(.penandatangan, "", satu.permohonan))
  }

  func pencabutan(_ permohonan: Permohonan.ID) throws -> PencabutanIzin? {
    let kode = try entriLog(jenis: "pencabutan_izin", objek: permohonan.rawValue).last?.kode
    return try first(
      "SELECT waktu, jabatan, dasar, alasan FROM pencabutan_izin WHERE permohonan = \(permohonan)"
    ) {
      PencabutanIzin(
        waktu: try $0["waktu"], jabatan: try $0["jabatan"], dasar: try $0["dasar"], alasan: try $0["alasan"],
        kode: kode)
    }
  }
}
