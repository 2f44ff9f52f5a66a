import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi
import Segel

extension MesinNaskah {
  /// Opens the certificate of `orang`, before a number is taken for what he signs.
  ///
  /// `sandi`: the signer's own passphrase; neither kept nor logged.
  /// - Throws: `TandaTanganError` for a wrong passphrase or too many, `SegelError` when the certificate is missing,
  ///   expired or revoked or the service does not answer.
  package func bukaSegel(_ orang: Orang.ID, sandi: String) async throws -> any SegelTerbuka {
    try await periksaSertifikat(orang)
    return try await mencoba(orang) {
      try await penyegel.buka(dikenal(orang, ""), kataSandi: KataSandi(sandi), saat: now())
    }
  }

  /// Draws a numbered and dated paper and seals it. Nothing is stored: the caller stores the file and registers it
  /// (`Tx.daftarkan`) in the transaction that ends the signing.
  /// - Returns: the sealed file and its entry.
  /// - Throws: `SegelError`, `DokumenError.belumLengkap`, `CetakError`.
  package func segel(_ naskah: NaskahJadi, dengan terbuka: any SegelTerbuka) async throws -> DokumenSegel {
    guard let nomor = naskah.nomor, let tanggal = naskah.tanggal, let kode = naskah.kode else {
      throw DokumenError.belumLengkap
    }
    let pdf = try await cetak(naskah)
    let waktu = now()
    let keterangan = KeteranganSegel(
      nama: naskah.penandatangan.nama, tempat: naskah.identitas.ibuKota, saat: waktu)
    let tersegel = try await terbuka.segel([pdf], keterangan)[0]
    return DokumenSegel(
      pdf: tersegel,
      dokumen: DokumenTersegel(
        kode: kode, sidik: hex(sha256(tersegel)), jenis: naskah.jenis.nama, nomor: nomor, tanggal: tanggal,
        hal: naskah.keterbukaan == .terbuka ? naskah.hal : nil, sebutan: naskah.penandatangan.sebutan,
        nama: naskah.penandatangan.nama, kantor: naskah.kantor, disegel: waktu, status: .berlaku))
  }

  /// Whether a person could sign now: a form can say so before a passphrase is asked for.
  package func statusSertifikat(_ orang: Orang.ID) async throws -> StatusSertifikat {
    try await penyegel.status(dikenal(orang, ""), saat: now())
  }

  /// - Throws: `SegelError` for a certificate with which nothing can be signed.
  private func periksaSertifikat(_ orang: Orang.ID) async throws {
    switch try await statusSertifikat(orang) {
    case .siap: return
    case .tidakTerdaftar: throw SegelError.tidakTerdaftar
    case .kedaluwarsa: throw SegelError.kedaluwarsa
    case .dicabut: throw SegelError.dicabut
    }
  }

  /// The local authority knows a person by his key.
  private func dikenal(_ orang: Orang.ID, _ nama: String) -> Segel.Penandatangan {
    Segel.Penandatangan(nik: orang.description, nama: nama)
  }
}
