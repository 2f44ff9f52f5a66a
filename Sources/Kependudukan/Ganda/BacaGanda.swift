import Database
import Organisasi
import Pencocokan

/// All of the register as the matching engine reads it, and up to which writing.
struct BacaanGanda: Sendable {
  var himpunan = Himpunan(namaUmum: .bawaan)
  var sampai: Int64 = 0
  var baruBaruIni: [Int64: Int64] = [:]
}

extension Kependudukan {
  /// Reads the register from the first key up and from the last key down, until the two meet. Who is written meanwhile is
  /// read again by `segarkanGanda`.
  func bacaGanda(
    kecuali: Set<Int64> = [], _ kemajuan: @Sendable (Int, Int) -> Void
  ) async throws -> BacaanGanda {
    var bacaan = BacaanGanda()
    let (dari, sampai, induk) = try await db.read { tx in
      (
        try tx.value("SELECT COUNT(*) FROM penduduk", as: Int.self) ?? 0,
        try tx.value("SELECT MAX(ubahan) FROM penduduk", as: Int64.self) ?? 0, try tx.indukDesa()
      )
    }
    bacaan.sampai = sampai
    bacaan.himpunan.siapkan(dari)
    let baru = sampai - Self.jendela(detik: 600)
    var sudah = 0
    var bagian = try await duaUjung(sesudah: 0, sebelum: .max)
    while !bagian.orang.isEmpty {
      // While one part is taken in, the next is read.
      let (bawah, atas) = (bagian.bawah, bagian.atas)
      async let nanti = duaUjung(sesudah: bawah, sebelum: atas)
      for orang in bagian.orang {
        if orang.isSah, !kecuali.contains(orang.id) { bacaan.himpunan.tambah(orang.catatan(induk)) }
        if orang.ubahan > baru { bacaan.baruBaruIni[orang.id] = orang.ubahan }
      }
      sudah += bagian.orang.count
      kemajuan(sudah, max(sudah, dari))
      bagian = try await nanti
    }
    return bacaan
  }

  /// The next from both ends of what lies between two keys, and between which keys the rest lies.
  private func duaUjung(sesudah bawah: Int64, sebelum atas: Int64) async throws -> (
    orang: [OrangGanda], bawah: Int64, atas: Int64
  ) {
    guard bawah < atas else { return ([], bawah, atas) }
    async let naik = db.read {
      try $0.orangGanda(sesudah: bawah, sebelum: atas, batas: Self.sekaliBacaGanda)
    }
    async let turun = db.read {
      try $0.orangGanda(sesudah: bawah, sebelum: atas, batas: Self.sekaliBacaGanda, dariAtas: true)
    }
    let (awal, akhir) = try await (naik, turun)
    let sampai = awal.last?.id ?? atas
    let belum = akhir.prefix { $0.id > sampai }
    // Met: nothing lies between.
    let habis = belum.count < Self.sekaliBacaGanda
    return (awal + belum, sampai, habis ? sampai : belum.last?.id ?? sampai)
  }
}
