import Bahasa
import Database
import Organisasi

extension Kependudukan {
  private static let palingBanyak = 3

  /// For each of those about to be written, who in the register may be the same.
  func miripDengan(
    _ baru: [PendudukBaru], ke tujuan: TujuanKeluarga, oleh pelaku: Pelaku
  ) async throws -> [[TemuanGanda]] {
    let (keluarga, desa) = try await tempat(tujuan)
    guard let desa else { return baru.map { _ in [] } }
    let waktu = now()
    try await db.read { try $0.jagaTebakan(pelaku, pada: waktu) }
    var hasil: [[TemuanGanda]] = []
    for satu in baru {
      let orang = Penduduk(
        id: Key(rawValue: 0), biodata: satu.biodata, nik: nil, keluarga: keluarga, desa: desa,
        peristiwa: Key(rawValue: 0))
      hasil.append(Array(try await pemeriksaGanda.periksa(orang).prefix(Self.palingBanyak)))
    }
    return hasil
  }

  /// The same in words for who writes them. Of somebody outside of what `pelaku` may see nothing is told but that there is
  /// one.
  func sebutkan(_ mirip: [[TemuanGanda]], oleh pelaku: Pelaku) async throws -> [Peringatan] {
    var peringatan: [Peringatan] = []
    for temuan in mirip where !temuan.isEmpty { peringatan += try await sebutkan(temuan, oleh: pelaku) }
    return peringatan
  }

  private func tempat(_ tujuan: TujuanKeluarga) async throws -> (KartuKeluarga.ID?, UnitKerja.ID?) {
    switch tujuan {
    case .baru(let kk): return (nil, kk.desa)
    case .ada(let id): return (id, try await db.read { try $0.keluarga(id)?.desa })
    }
  }

  /// To be told who it may be is a look at him.
  private func sebutkan(
    _ temuan: [TemuanGanda], oleh pelaku: Pelaku
  ) async throws -> [Peringatan] {
    let waktu = now()
    return try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      let lingkup = struktur.lingkupPenduduk(pelaku)
      let orang = try temuan.compactMap { satu in try tx.penduduk(satu.penduduk).map { ($0, satu) } }
      for (satu, _) in orang {
        let luar = !lingkup.memuat(satu.desa)
        try tx.catatLihat(
          "penduduk.dilihat", "penduduk", satu.id.rawValue,
          untuk: luar ? Tebakan.miripDiLuar.rawValue : "pemeriksaan ganda", oleh: pelaku, pada: waktu)
      }
      let dalam = orang.filter { lingkup.memuat($0.0.desa) }
      if dalam.count < orang.count { try tx.tandaiTebakan(pelaku, pada: waktu) }
      return dalam.map { Self.sebutkan($0, $1, struktur) } + (dalam.count < orang.count ? [Self.diLuar] : [])
    }
  }

  private static let diLuar = Peringatan(
    "ganda",
    "Mungkin sudah tercatat di luar wilayah Anda. Serahkan kepada petugas Dukcapil, yang dapat memeriksanya.")

  private static func sebutkan(_ orang: Penduduk, _ temuan: TemuanGanda, _ struktur: Struktur) -> Peringatan {
    let siapa =
      "\(orang.biodata.nama), lahir \(orang.biodata.tanggalLahir.teks), \(struktur.sebutanDesa(orang.desa))"
    return Peringatan(
      "ganda",
      "Mungkin sudah tercatat: \(siapa). Kemiripan \(Int((temuan.skor * 100).rounded())) persen. "
        + temuan.alasan.joined(separator: " "))
  }
}
