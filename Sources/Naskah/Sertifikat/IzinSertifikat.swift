import Akses
import Bahasa
import Database
import Foundation
import Organisasi

/// Izin terbit: an administrator has seen who somebody is; the person himself then chooses the passphrase.
package struct IzinSertifikat: Sendable, Equatable, RowDecodable {
  package let orang: Orang.ID
  /// How long the certificate will be valid.
  package let tahun: Int
  package let alasan: String
  package let diberikan: Date
  package let sampai: Date

  /// How long a permit can be used.
  package static let hariBerlaku = 14

  package init(row: Row) throws {
    orang = try row["orang"]
    tahun = try row["tahun"]
    alasan = try row["alasan"]
    diberikan = try row["diberikan"]
    sampai = try row["sampai"]
  }
}

extension MesinNaskah {
  /// Lets a person issue a certificate to himself within two weeks, and tells him at once. Whether `pelaku` keeps
  /// that person is for the caller to check; nobody permits himself, and nobody whose account he opened.
  /// - Throws: `FieldErrors`, `PisahTugasError`, `SertifikatError.orangTidakDitemukan`.
  package func izinkanSertifikat(
    _ orang: Orang.ID, tahun: Int?, alasan: String, alamat: String, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    try await db.write { tx in
      guard let ada = try tx.orang(orang) else { throw SertifikatError.orangTidakDitemukan }
      var errors = FieldErrors()
      errors.check("tahun", "Pilih 1 sampai 5 tahun.", tahun.map { (1...5).contains($0) } ?? false)
      errors.check("alasan", "Sebutkan bagaimana Anda memeriksa jati dirinya.", !alasan.isEmpty)
      errors.check("alasan", "Mintalah administrator lain untuk diri Anda sendiri.", orang != pelaku.orang)
      try errors.throwIfAny()
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      if let halangan = try tx.halanganIzin(orang, oleh: pelaku, struktur, pada: waktu) { throw halangan }
      try tx.run(
        """
        INSERT INTO izin_sertifikat (orang, tahun, alasan, oleh, diberikan, sampai)
        VALUES (\(orang), \(tahun), \(alasan), \(pelaku.orang), \(waktu),
                \(waktu + Double(IzinSertifikat.hariBerlaku) * 86_400))
        ON CONFLICT (orang) DO UPDATE
        SET tahun = excluded.tahun, alasan = excluded.alasan, oleh = excluded.oleh,
            diberikan = excluded.diberikan, sampai = excluded.sampai
        """)
      try tx.catat(
        "sertifikat.diizinkan", "orang", orang, oleh: pelaku, keterangan: "\(ada.namaLengkap): \(alasan)",
        pada: waktu)
      try tx.kabari(orang, .izinSertifikat, oleh: pelaku, alamat: alamat, pada: waktu)
    }
  }

  /// Takes a permit back that was not used.
  package func tarikIzinSertifikat(_ orang: Orang.ID, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      guard try tx.run("DELETE FROM izin_sertifikat WHERE orang = \(orang)") == 1 else { return }
      try tx.catat("sertifikat.izin_ditarik", "orang", orang, oleh: pelaku, pada: waktu)
    }
  }

  /// The person uses the permit: from now on he signs with a key that only his passphrase opens.
  /// - Throws: `PisahTugasError.izinGugur`, `SertifikatError`.
  package func terbitkanUntukDiri(sandi: String, oleh pelaku: Pelaku) async throws -> Sertifikat {
    let waktu = now()
    let izin = try await db.read { tx in
      guard let izin = try tx.izinSertifikat(pelaku.orang, pada: waktu) else {
        throw SertifikatError.belumDiizinkan
      }
      guard try tx.izinUtuh(pelaku.orang, diberikan: izin.diberikan) else {
        throw PisahTugasError.izinGugur
      }
      return izin
    }
    return try await terbitkanSertifikat(pelaku.orang, sandi: sandi, tahun: izin.tahun, oleh: pelaku)
  }

  /// The owner renews in time: he proves the passphrase of the old one and chooses that of the new.
  /// - Throws: `SertifikatError`, `TandaTanganError`.
  package func perpanjangUntukDiri(lama: String, baru: String, oleh pelaku: Pelaku) async throws -> Sertifikat
  {
    try SertifikatError.periksa(sandi: baru)
    let waktu = now()
    guard let ada = try await db.read({ try $0.sertifikat(milik: pelaku.orang) }) else {
      throw SertifikatError.belumPunya
    }
    guard ada.dapatDiperpanjang(pada: waktu) else { throw SertifikatError.belumWaktunya }
    try await buktikanSandi(pelaku.orang, lama)
    return try await terbitkanSertifikat(pelaku.orang, sandi: baru, oleh: pelaku)
  }
}

extension Sertifikat {
  /// Days before its end from which its owner may renew it himself.
  package static let hariPerpanjangan = 90

  /// An ended one needs an administrator again.
  package func dapatDiperpanjang(pada waktu: Date) -> Bool {
    dipakai && berlakuSampai > waktu && berlakuSampai < waktu + Double(Self.hariPerpanjangan) * 86_400
  }
}

extension Tx {
  /// The permit of a person, while it can be used.
  package func izinSertifikat(_ orang: Orang.ID, pada waktu: Date) throws -> IzinSertifikat? {
    try first(
      """
      SELECT orang, tahun, alasan, diberikan, sampai
      FROM izin_sertifikat
      WHERE orang = \(orang) AND sampai > \(waktu)
      """)
  }
}
