import Bahasa
import Database
import Jejak

/// How many units a table founded, and how many of it were there before.
package struct HasilSusun: Sendable, Equatable {
  package var baru = 0
  package var sudahAda = 0

  package init(baru: Int = 0, sudahAda: Int = 0) {
    self.baru = baru
    self.sudahAda = sudahAda
  }
}

extension Organisasi {
  /// Founds all units of a table at once, in whatever order they stand there. Those whose code is known already stay as they
  /// are, so that a longer table can follow.
  ///
  /// At most one of `tabel` has no unit above it; they are since `berdiri`, by the regulation `dasar`, `Perda 8/2016`; `konsol` says who
  /// asks for it.
  /// - Throws: `SusunanSalah` with everything that is wrong.
  package func susun(_ tabel: [UnitTertulis], berdiri: Tanggal, dasar: String, konsol: String) async throws
    -> HasilSusun
  {
    let now = now()
    return try await db.write { tx in
      var kenal: [String: (id: UnitKerja.ID, jenis: UnitKerja.Jenis)] = [:]
      for (kode, id, jenis) in try tx.unitTercatat() { kenal[kode] = (id, jenis) }
      let baru = tabel.filter { kenal[$0.kode] == nil }
      try periksa(baru, adaPuncak: !kenal.isEmpty, dasar: dasar)
      var tunggu = baru
      while !tunggu.isEmpty {
        let (dapat, belum) = tunggu.terpisah {
          ($0.induk.isEmpty || kenal[$0.induk] != nil) && ($0.pembina.isEmpty || kenal[$0.pembina] != nil)
        }
        guard !dapat.isEmpty else { throw SusunanSalah(salah: belum.map { $0.tanpaTempat(kenal.keys) }) }
        for satu in dapat {
          guard satu.pembina.isEmpty || kenal[satu.pembina]?.jenis == .asisten else {
            throw SusunanSalah(
              salah: [.init(baris: satu.baris, sebab: "Pembina \(satu.pembina) bukan asisten.")])
          }
          let unit = UnitKerja(
            id: tx.key(), kode: satu.kode, jenis: satu.jenis, nama: satu.nama, singkatan: satu.singkatan,
            induk: kenal[satu.induk]?.id, pembina: kenal[satu.pembina]?.id, kantor: satu.kantor,
            kodeWilayah: satu.kodeWilayah, alamat: satu.alamat, berdiri: berdiri)
          try tx.insert(unit, dasar: dasar)
          kenal[satu.kode] = (unit.id, unit.jenis)
        }
        tunggu = belum
      }
      if !baru.isEmpty {
        try tx.semaiKelompok()
        try tx.catat(
          Catatan(
            waktu: now, nama: "Operator: \(konsol)", peristiwa: "unit.didirikan", objekJenis: "unit",
            objek: 0,
            keterangan: "\(baru.count) unit dari tabel, berdiri \(berdiri.teks), dasar \(dasar)"))
      }
      return HasilSusun(baru: baru.count, sudahAda: tabel.count - baru.count)
    }
  }

  private func periksa(_ baru: [UnitTertulis], adaPuncak: Bool, dasar: String) throws {
    var salah: [SusunanSalah.Salah] = []
    var dilihat: Set<String> = []
    for satu in baru {
      func tolak(_ sebab: String) { salah.append(.init(baris: satu.baris, sebab: sebab)) }
      if satu.kode.isEmpty { tolak("Kode kosong.") }
      if !dilihat.insert(satu.kode).inserted { tolak("Kode \(satu.kode) ditulis dua kali.") }
      if satu.nama.isEmpty || satu.singkatan.isEmpty { tolak("Nama dan singkatan harus diisi.") }
      if satu.kode == satu.induk { tolak("Unit tidak dapat berada di bawah dirinya sendiri.") }
      if satu.induk.isEmpty, satu.jenis != .bupati { tolak("Hanya Bupati yang tidak punya unit atasan.") }
    }
    let puncak = baru.filter(\.induk.isEmpty)
    for lebih in puncak.dropFirst(adaPuncak ? 0 : 1) {
      salah.append(.init(baris: lebih.baris, sebab: "Sudah ada unit yang teratas."))
    }
    if dasar.isEmpty { salah.append(.init(baris: 0, sebab: "Sebutkan peraturan yang membentuknya.")) }
    if !salah.isEmpty { throw SusunanSalah(salah: salah) }
  }
}

extension UnitTertulis {
  fileprivate func tanpaTempat(_ kenal: some Collection<String>) -> SusunanSalah.Salah {
    let kode = induk.isEmpty || kenal.contains(induk) ? pembina : induk
    return .init(baris: baris, sebab: "Unit \(kode) tidak ada di tabel, atau berada di bawah unit ini.")
  }
}

extension Array {
  fileprivate func terpisah(_ syarat: (Element) -> Bool) -> (ya: [Element], tidak: [Element]) {
    (filter(syarat), filter { !syarat($0) })
  }
}

extension Tx {
  fileprivate func unitTercatat() throws -> [(String, UnitKerja.ID, UnitKerja.Jenis)] {
    try all("SELECT kode, id, jenis FROM unit ORDER BY kode") {
      (try $0["kode"], try $0["id"], try $0["jenis"])
    }
  }
}
