import Bahasa
import Database
import Jejak
import Organisasi

extension Kependudukan {
  /// The codes of the villages that are units of this installation.
  package func kodeDesa() async throws -> [String: UnitKerja.ID] {
    let daftar: [(String, UnitKerja.ID)] = try await db.read { tx in
      try tx.all(
        """
        SELECT kode_wilayah, id
        FROM unit
        WHERE jenis IN ('desa', 'kelurahan') AND kode_wilayah IS NOT NULL AND bubar IS NULL
        ORDER BY kode_wilayah, id
        """
      ) { (try $0["kode_wilayah"], try $0["id"]) }
    }
    return Dictionary(daftar) { pertama, _ in pertama }
  }

  /// Whether nobody is in the register.
  package var isKosong: Bool {
    get async throws { try await db.read { try !$0.exists("SELECT 1 FROM kartu_keluarga LIMIT 1") } }
  }

  /// Writes the synthetic population into a register that is empty. `kemajuan` is told how many are written.
  /// They are found only after `siapkanCari`.
  /// - Throws: `SintetisError.sudahTerisi`: invented people are never mixed with real ones.
  package func tanam(_ sintetis: Sintetis, kemajuan: @Sendable (Int) -> Void = { _ in }) async throws {
    let unit = try await kodeDesa()
    let hari = hariIni
    let peristiwa = try await mulaiTanam(sintetis)
    var sumber = try sintetis.keluarga()
    var siap = try await siapkan(sumber.berikut() ?? [], unit, peristiwa)
    var tertulis = 0
    while !siap.isEmpty {
      let berikut = sumber.berikut() ?? []
      // While one kecamatan is written, the next is sealed.
      async let nanti = siapkan(berikut, unit, peristiwa)
      for bagian in siap {
        try await db.write { try bagian.tulis($0, pada: hari) }
        tertulis += bagian.penduduk.count
        kemajuan(tertulis)
      }
      siap = try await nanti
    }
  }

  private func mulaiTanam(_ sintetis: Sintetis) async throws -> Peristiwa.ID {
    let dicatat = now()
    return try await db.write { tx in
      if try tx.exists("SELECT 1 FROM kartu_keluarga LIMIT 1") { throw SintetisError.sudahTerisi }
      try tx.mulaiCariPenduduk()
      try tx.lepasIndeksPenduduk()
      let peristiwa = Peristiwa(
        id: tx.key(), jenis: .impor, tanggal: Tanggal(dicatat), dicatat: dicatat, pencatat: nil, desa: nil,
        dasar: Dasar(jenis: "Penduduk buatan", nomor: "benih \(sintetis.benih), \(sintetis.jumlah) orang"))
      try tx.tambah(peristiwa)
      try tx.catat(
        Catatan(
          waktu: dicatat, peristiwa: "penduduk.disintesis", objekJenis: "peristiwa",
          objek: peristiwa.id.rawValue, keterangan: peristiwa.dasar.teks))
      return peristiwa.id
    }
  }

  private func siapkan(
    _ keluarga: [KeluargaBuatan], _ unit: [String: UnitKerja.ID], _ peristiwa: Peristiwa.ID
  ) async throws -> [BarisMassal] {
    try await sejajar(keluarga, per: 1500) { [sandi, keys = db.keys] bagian in
      var baris = BarisMassal()
      for satu in bagian {
        guard let desa = unit[satu.desa] else { continue }
        let id: KartuKeluarga.ID = keys.next()
        baris.tambah(
          KartuKeluarga(
            id: id, nomor: try sandi.segel(satu.nomor, id.rawValue), alamat: satu.alamat, desa: desa,
            tanggalTerbit: nil, peristiwa: peristiwa))
        for orang in satu.anggota {
          let kunci: Penduduk.ID = keys.next()
          try baris.tambah(
            Penduduk(
              id: kunci, biodata: orang.biodata, nik: sandi.segel(orang.nik, untuk: .nik, kunci.rawValue),
              nikAyah: orang.nikAyah.map { try sandi.segel($0, untuk: .ayah, kunci.rawValue) },
              nikIbu: orang.nikIbu.map { try sandi.segel($0, untuk: .ibu, kunci.rawValue) }, keluarga: id,
              desa: desa, peristiwa: peristiwa))
        }
      }
      return baris
    }
  }
}

package enum SintetisError: Refusal, Equatable {
  case sudahTerisi

  package var reason: RefusalReason { .conflict }
  package var message: String {
    "Register sudah berisi penduduk. Penduduk buatan hanya boleh masuk ke register yang kosong."
  }
}
