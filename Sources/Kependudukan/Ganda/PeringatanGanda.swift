import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// Who in the register may be one of those about to be written, in words for who writes them. Somebody outside of what
  /// `pelaku` may see is told of without his name.
  func peringatanGanda(
    _ baru: [PendudukBaru], ke tujuan: TujuanKeluarga, oleh pelaku: Pelaku
  ) async throws -> [Peringatan] {
    let (keluarga, desa) = try await tempat(tujuan)
    guard let desa else { return [] }
    var peringatan: [Peringatan] = []
    for satu in baru {
      let orang = Penduduk(
        id: Key(rawValue: 0), biodata: satu.biodata, nik: nil, keluarga: keluarga, desa: desa,
        peristiwa: Key(rawValue: 0))
      let temuan = try await pemeriksaGanda.periksa(orang)
      if !temuan.isEmpty { peringatan += try await sebutkan(temuan.prefix(3), oleh: pelaku) }
    }
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
    _ temuan: ArraySlice<TemuanGanda>, oleh pelaku: Pelaku
  ) async throws -> [Peringatan] {
    let waktu = now()
    return try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      let lingkup = struktur.lingkupPenduduk(pelaku)
      return try temuan.compactMap { satu in
        guard let orang = try tx.penduduk(satu.penduduk) else { return nil }
        try tx.catatLihat(
          "penduduk.dilihat", "penduduk", orang.id.rawValue, untuk: "pemeriksaan ganda", oleh: pelaku,
          pada: waktu)
        let siapa =
          lingkup.memuat(orang.desa)
          ? "\(orang.biodata.nama), lahir \(orang.biodata.tanggalLahir.teks), \(struktur.sebutanDesa(orang.desa))"
          : "seseorang di luar wilayah Anda (\(struktur.sebutanDesa(orang.desa)))"
        let alasan = satu.alasan.joined(separator: " ")
        return Peringatan(
          "ganda",
          "Mungkin sudah tercatat: \(siapa). Kemiripan \(Int((satu.skor * 100).rounded())) persen. \(alasan)")
      }
    }
  }
}
