import Bahasa
import Database
import Foundation
import Organisasi

/// What of the register fills in a form for the person himself.
package struct DataFormulir: Sendable {
  package let nik: String
  package let nama: String
  package let tempatLahir: String
  package let tanggalLahir: Tanggal
  package let jenisKelamin: String
  package let alamat: String
  package let pekerjaan: String
  package let kewarganegaraan: String
}

extension Kependudukan {
  /// Gives a resident's data for a form of his, and notes it where he sees who looked.
  /// - Parameters:
  ///   - id: who asked for it himself.
  ///   - keperluan: what the form is for.
  /// - Returns: his data as they stand.
  /// - Throws: `PendudukError.tidakAda`.
  package func dataFormulir(_ id: Penduduk.ID, keperluan: String) async throws -> DataFormulir {
    let waktu = now()
    return try await db.write { [sandi] tx in
      guard let orang = try tx.penduduk(id) else { throw PendudukError.tidakAda }
      try tx.catatWarga(
        "warga.data_dipakai", orang,
        keterangan: "dengan persetujuannya, untuk mengisi permohonan: \(keperluan)",
        pada: waktu)
      let (kode, b) = (try tx.kodePenduduk(), orang.biodata)
      let a = try orang.keluarga.flatMap { try tx.keluarga($0) }?.alamat
      let desa = try tx.struktur(pada: Tanggal(waktu)).sebutanDesa(orang.desa)
      let alamat = [a?.alamat, a?.dusun, a.map { "RT \($0.rt)/RW \($0.rw)" }, desa]
      return DataFormulir(
        nik: try orang.nik.map { try sandi.buka($0, untuk: .nik, id.rawValue).teks } ?? "", nama: b.nama,
        tempatLahir: b.tempatLahir, tanggalLahir: b.tanggalLahir, jenisKelamin: b.jenisKelamin.nama,
        alamat: alamat.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", "),
        pekerjaan: kode.nama(.pekerjaan, b.pekerjaan).map(judulKode) ?? "",
        kewarganegaraan: kode.nama(.kewarganegaraan, b.kewarganegaraan.rawValue).map(judulKode) ?? "")
    }
  }
}
