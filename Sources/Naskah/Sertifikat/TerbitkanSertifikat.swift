import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Segel

extension MesinNaskah {
  /// Issues a certificate to a person; he signs with it from now on, and an older one of his is put aside.
  ///
  /// - Parameters:
  ///   - orang: who will sign.
  ///   - sandi: his own passphrase, at least 12 signs, which is not kept anywhere.
  ///   - sandiOtoritas: opens the authority; nil for what this installation was given.
  ///   - tahun: how long it is valid.
  ///   - pelaku: who issues it; nil on the command line.
  /// - Returns: what was issued.
  /// - Throws: `SertifikatError`.
  @discardableResult
  package func terbitkanSertifikat(
    _ orang: Orang.ID, sandi: String, sandiOtoritas: String? = nil, tahun: Int = 2, oleh pelaku: Pelaku? = nil
  ) async throws -> Sertifikat {
    try SertifikatError.periksa(sandi: sandi)
    let sandiOtoritas = try self.sandi(otoritas: sandiOtoritas)
    let waktu = now()
    let (pemilik, identitas) = try await db.read { tx in
      guard let pemilik = try tx.orang(orang) else { throw SertifikatError.orangTidakDitemukan }
      return (pemilik, try tx.identitasDaerah(pada: .init(waktu)))
    }
    let subjek = SubjekSertifikat(
      nama: pemilik.namaLengkap, organisasi: identitas.pemerintah, nomorSeri: pemilik.nip)
    let simpanan = try await RuangCetak.kerjakan { [otoritas, algoritma, biayaKunci] in
      try otoritas.buka(sandiOtoritas)
        .terbitkan(
          untuk: subjek, algoritma: algoritma,
          masa: MasaBerlaku(sejak: waktu - 3600, sampai: waktu + Double(tahun) * 365.25 * 86_400),
          kataSandi: KataSandi(sandi), biaya: biayaKunci)
    }
    let x509 = try Certificate(der: simpanan.sertifikat)
    return try await db.write { tx in
      let sertifikat = Sertifikat(
        id: tx.key(), orang: orang, nama: x509.nama, nomorSeri: x509.serial, berlakuSejak: x509.berlakuSejak,
        berlakuSampai: x509.berlakuSampai, dipakai: true, dicabut: nil, alasan: "", diterbitkan: waktu)
      try tx.terbitkan(sertifikat, simpanan)
      try tx.bebaskanPercobaan(orang)
      try tx.run("DELETE FROM izin_sertifikat WHERE orang = \(orang)")
      try tx.siapMenandatangani(orang, pada: waktu)
      try tx.catat(
        "sertifikat.diterbitkan", "sertifikat", sertifikat.id, oleh: pelaku, keterangan: x509.nama,
        pada: waktu)
      return sertifikat
    }
  }

  /// One attempt at the owner's passphrase.
  /// - Throws: `TandaTanganError`.
  func buktikanSandi(_ orang: Orang.ID, _ sandi: String) async throws {
    guard let simpanan = try await db.read({ try $0.simpananSertifikat(milik: orang) }) else {
      throw SegelError.tidakTerdaftar
    }
    try await mencoba(orang) {
      _ = try await RuangCetak.kerjakan {
        try simpanan.kunci.gantiKataSandi(dari: KataSandi(sandi), ke: KataSandi(sandi))
      }
    }
  }

  /// The owner chooses another passphrase.
  /// - Throws: `TandaTanganError.sandiSalah` for a wrong old one, counted like an attempt to sign.
  package func gantiSandiSertifikat(_ orang: Orang.ID, lama: String, baru: String, oleh pelaku: Pelaku)
    async throws
  {
    try SertifikatError.periksa(sandi: baru)
    guard let simpanan = try await db.read({ try $0.simpananSertifikat(milik: orang) }) else {
      throw SegelError.tidakTerdaftar
    }
    let kunci = try await mencoba(orang) {
      try await RuangCetak.kerjakan {
        try simpanan.kunci.gantiKataSandi(dari: KataSandi(lama), ke: KataSandi(baru))
      }
    }
    let waktu = now()
    try await db.write { tx in
      guard let sertifikat = try tx.sertifikat(milik: orang) else { throw SegelError.tidakTerdaftar }
      try tx.gantiKunci(milik: orang, kunci)
      try tx.catat("sertifikat.sandi_diganti", "sertifikat", sertifikat.id, oleh: pelaku, pada: waktu)
    }
  }
}

extension Tx {
  /// A line of the trail by a person, or by the system itself.
  func catat<Objek>(
    _ peristiwa: String, _ objekJenis: String, _ objek: Key<Objek>, oleh pelaku: Pelaku?,
    keterangan: String = "",
    pada waktu: Date
  ) throws {
    if let pelaku {
      try catat(peristiwa, objekJenis, objek, oleh: pelaku, sebagai: nil, keterangan: keterangan, pada: waktu)
    } else {
      try catat(
        Catatan(
          waktu: waktu, peristiwa: peristiwa, objekJenis: objekJenis, objek: objek.rawValue,
          keterangan: keterangan))
    }
  }
}
