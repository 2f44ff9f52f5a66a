import Bahasa
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// The living resident, in whatever village, who has that NIK and was born on that day, as on the card that he shows.
  /// Nil for every wrong combination alike, so that a number tells nothing by itself. Each try counts as a look; when the
  /// number is somebody's, it is told to him.
  func cocokkan(nik teks: String, lahir: Tanggal, oleh pelaku: Pelaku) async throws -> Penduduk? {
    guard let nik = try? NIK.denganSementara(teks) else { return nil }
    let waktu = now()
    return try await db.write { [sandi] tx in
      try tx.jagaTebakan(pelaku, pada: waktu)
      let ada = try tx.penduduk(sidik: sandi.sidik(nik))
      let cocok = ada?.isHidup == true && ada?.biodata.tanggalLahir == lahir
      try tx.catatKetikan(ada?.id, cocok: cocok, oleh: pelaku, pada: waktu)
      if cocok, let keluarga = ada?.keluarga { try tx.catatYangDituju(keluarga, oleh: pelaku, pada: waktu) }
      return cocok ? ada : nil
    }
  }

  /// The active family card with that number, whose head is called so, as on the paper that somebody brings. As
  /// `cocokkan(nik:lahir:oleh:)`.
  func cocokkan(nomorKK teks: String, kepala nama: String, oleh pelaku: Pelaku) async throws -> KartuKeluarga?
  {
    guard let nomor = try? NomorKK(teks) else { return nil }
    let waktu = now()
    return try await db.write { [sandi] tx in
      try tx.jagaTebakan(pelaku, pada: waktu)
      let ada = try tx.keluarga(sidik: sandi.sidik(nomor))
      let kepala = try ada.flatMap { try tx.anggota($0.id).first { $0.biodata.shdk == .kepalaKeluarga } }
      let cocok = ada?.status == .aktif && kepala.map { kunciUrut($0.biodata.nama) } == kunciUrut(nama)
      try tx.catatKetikan(kepala?.id, cocok: cocok, oleh: pelaku, pada: waktu)
      if cocok, let ada { try tx.catatYangDituju(ada.id, oleh: pelaku, pada: waktu) }
      return cocok ? ada : nil
    }
  }

  /// Counts an NIK that was typed and not written down: else the answer that it is nobody's would be free.
  func menghitungTebakan<T: Sendable>(
    _ sumber: [SumberNIK], oleh pelaku: Pelaku, _ kerja: () async throws -> T
  ) async throws -> T {
    let waktu = now()
    let tertulis = sumber.contains(where: \.isTertulis)
    if tertulis { try await db.read { try $0.jagaTebakan(pelaku, pada: waktu) } }
    do {
      return try await kerja()
    } catch {
      // One that is somebody's was counted where it was found.
      if case PendudukError.nikSudahAda = error { throw error }
      if tertulis { try await db.write { try $0.catatKetikan(nil, cocok: false, oleh: pelaku, pada: waktu) } }
      throw error
    }
  }
}

extension SumberNIK {
  fileprivate var isTertulis: Bool {
    if case .tertulis = self { return true }
    return false
  }
}

extension Tx {
  /// What is odd about a family that somebody joins is told with the names of those who are in it.
  fileprivate func catatYangDituju(_ keluarga: KartuKeluarga.ID, oleh pelaku: Pelaku, pada waktu: Date) throws
  {
    try catatIkut(
      anggota(keluarga).map(\.id), untuk: "keluarga yang dituju pada formulir pencatatan", oleh: pelaku,
      pada: waktu)
  }

  /// As the look at its owner, or as a question that found nobody. What is right in all that was typed is no guess.
  fileprivate func catatKetikan(
    _ pemilik: Penduduk.ID?, cocok: Bool, oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    guard let pemilik else {
      try catatLihat(
        "penduduk.dicari", "pencarian", 0, untuk: Tebakan.bukanSiapaPun.rawValue, oleh: pelaku, pada: waktu)
      return try tandaiTebakan(pelaku, pada: waktu)
    }
    if !cocok { return try catatTebakan(pemilik, oleh: pelaku, pada: waktu) }
    try catatLihat(
      "penduduk.dilihat", "penduduk", pemilik.rawValue,
      untuk: "NIK diketik dan cocok pada formulir pencatatan",
      oleh: pelaku, pada: waktu)
  }
}
