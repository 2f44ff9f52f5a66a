import Bahasa
import Database

/// What is wrong or odd between the members of a family that comes in.
struct TemuanImpor: Sendable, Equatable {
  /// The first row of the family.
  let baris: Int
  let nomorKK: String
  let temuan: TemuanKeluarga
}

/// Holds the rules of families against those that come in. Rows of one family stand together in the files of every
/// program that we know, so one family at a time is kept; where they do not, each part is looked at alone.
struct PeriksaKeluargaImpor: Sendable {
  private let hari: Tanggal
  private var keluarga: KartuKeluarga.ID?
  private var anggota: [CalonPenduduk] = []

  init(pada hari: Tanggal) { self.hari = hari }

  /// What is found in families that are complete by now.
  mutating func terima(_ baru: [(calon: CalonPenduduk, keluarga: KartuKeluarga.ID)]) -> [TemuanImpor] {
    var hasil: [TemuanImpor] = []
    for (calon, keluarga) in baru where calon.status == .hidup {
      if keluarga != self.keluarga {
        hasil += selesai()
        self.keluarga = keluarga
      }
      anggota.append(calon)
    }
    return hasil
  }

  /// What is found in the last one.
  mutating func selesai() -> [TemuanImpor] {
    defer { anggota.removeAll(keepingCapacity: true) }
    guard let pertama = anggota.first, let keluarga else { return [] }
    let orang = anggota.enumerated()
      .map { urut, satu in
        Penduduk(
          id: Penduduk.ID(rawValue: Int64(urut + 1)), biodata: satu.biodata, nik: nil, keluarga: keluarga,
          desa: satu.desa, peristiwa: Peristiwa.ID(rawValue: 0))
      }
    return periksaKeluarga(orang, pada: hari)
      .map { TemuanImpor(baris: pertama.baris, nomorKK: pertama.nomorKK.disamarkan, temuan: $0) }
  }
}
