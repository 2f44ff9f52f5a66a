import Bahasa

/// A number that is odd but may be lawful: shown with its reason, never a ground to refuse.
package enum PeringatanNomor: Hashable, Sendable {
  /// A corrected birth date leaves the NIK as it is (PP 40/2019 Pasal 30).
  case tanggalLahirBerbeda
  /// So does a sex changed by a court.
  case jenisKelaminBerbeda
  /// Moved, or the area was divided or renumbered.
  case wilayahBerbeda(Int)
  case nikSementara
  /// Two residents of one day of birth may share the date, but nobody's number says a day to come.
  case direkamKelak

  package var kalimat: String {
    switch self {
    case .tanggalLahirBerbeda:
      "Tanggal di dalam NIK berbeda dengan tanggal lahir. Sah bila tanggal lahir pernah dibetulkan."
    case .jenisKelaminBerbeda:
      "NIK menunjukkan jenis kelamin lain. Sah bila jenis kelamin pernah diubah dengan putusan pengadilan."
    case .wilayahBerbeda(let kode):
      "Kode wilayah \(enamAngka(kode)) di dalam nomor berbeda dengan alamat sekarang. Sah bila pernah pindah."
    case .nikSementara: "NIK masih sementara. Ajukan penerbitan NIK."
    case .direkamKelak: "Tanggal perekaman di dalam nomor KK belum tiba."
    }
  }
}

extension NIK {
  /// What does not agree with the biodata. `wilayahSekarang` is the kecamatan of the present address.
  package func peringatan(
    lahir: Tanggal, _ kelamin: JenisKelamin, wilayahSekarang: Int? = nil
  ) -> [PeringatanNomor] {
    if isSementara { return [.nikSementara] }
    var daftar: [PeringatanNomor] = []
    if (hari, bulan, tahun) != (lahir.hari, lahir.bulan, lahir.tahun % 100) {
      daftar.append(.tanggalLahirBerbeda)
    }
    if jenisKelamin != kelamin { daftar.append(.jenisKelaminBerbeda) }
    if let wilayahSekarang, wilayahSekarang != wilayah { daftar.append(.wilayahBerbeda(wilayah)) }
    return daftar
  }
}

extension NomorKK {
  /// What does not agree with the present address and the day it is.
  package func peringatan(wilayahSekarang: Int? = nil, hariIni: Tanggal) -> [PeringatanNomor] {
    var daftar: [PeringatanNomor] = []
    if let wilayahSekarang, wilayahSekarang != wilayah { daftar.append(.wilayahBerbeda(wilayah)) }
    // KK numbers of this form are younger than 1990.
    if tahun < 90, let direkam = Tanggal(2000 + tahun, bulan, hari), direkam > hariIni {
      daftar.append(.direkamKelak)
    }
    return daftar
  }
}
