import Bahasa
import Foundation

/// Which record stays, and from which of the two each element is taken.
package struct PilihanGabung: Sendable, Equatable {
  package var bertahan: SisiGanda
  private var dari: [BidangGabung: SisiGanda]

  /// What is not named is taken from the record that stays.
  package init(bertahan: SisiGanda, dari: [BidangGabung: SisiGanda] = [:]) {
    self.bertahan = bertahan
    self.dari = dari
  }

  package func dari(_ bidang: BidangGabung) -> SisiGanda { dari[bidang] ?? bertahan }

  /// Biodata of `tetap` with what is chosen from `gugur`. Details that the chosen record lacks come from the other, so that
  /// none is lost.
  func biodata(_ tetap: Biodata, _ gugur: Biodata) throws -> Biodata {
    var hasil = tetap
    func pilih<T>(_ bidang: BidangGabung, _ jalur: WritableKeyPath<Biodata, T>) {
      if dari(bidang) != bertahan { hasil[keyPath: jalur] = gugur[keyPath: jalur] }
    }
    pilih(.nama, \.nama)
    pilih(.kelamin, \.jenisKelamin)
    pilih(.lahir, \.tempatLahir)
    pilih(.lahir, \.tanggalLahir)
    pilih(.lahir, \.lahirPerkiraan)
    pilih(.agama, \.agama)
    pilih(.pendidikan, \.pendidikan)
    pilih(.pekerjaan, \.pekerjaan)
    pilih(.kawin, \.statusKawin)
    pilih(.darah, \.golonganDarah)
    pilih(.warga, \.kewarganegaraan)
    pilih(.ayah, \.namaAyah)
    pilih(.ibu, \.namaIbu)
    pilih(.keluarga, \.shdk)
    let (utama, cadangan) =
      dari(.rincian) == bertahan ? (tetap.rincian, gugur.rincian) : (gugur.rincian, tetap.rincian)
    hasil.rincian = try utama.dilengkapi(cadangan)
    return hasil
  }
}

extension RincianPenduduk {
  /// The same, and where it says nothing what `cadangan` says.
  fileprivate func dilengkapi(_ cadangan: RincianPenduduk) throws -> RincianPenduduk {
    func isi(_ satu: RincianPenduduk) throws -> [String: Any] {
      let data = try JSONEncoder().encode(satu)
      return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }
    let gabungan = try isi(self).merging(isi(cadangan)) { milikSendiri, _ in milikSendiri }
    return try JSONDecoder()
      .decode(RincianPenduduk.self, from: JSONSerialization.data(withJSONObject: gabungan))
  }
}
