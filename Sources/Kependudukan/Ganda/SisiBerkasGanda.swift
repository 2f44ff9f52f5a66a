import Database

/// One of the two records of a pair, with what is around it.
struct SisiBerkasGanda {
  let orang: Penduduk
  let kk: KartuKeluarga?
  let anggota: [Penduduk]
  let peristiwa: [Peristiwa]
  let kartu: [Kartu]

  init(_ id: Penduduk.ID, _ tx: Tx) throws {
    guard let orang = try tx.penduduk(id) else { throw GandaError.tidakAda }
    self.orang = orang
    kk = try (orang.keluarga ?? orang.keluargaTerakhir).flatMap { try tx.keluarga($0) }
    anggota = try orang.keluarga.map { try tx.anggota($0) } ?? []
    peristiwa = try tx.peristiwa(id, batas: 20)
    kartu = try tx.kartu(milik: id)
  }
}
