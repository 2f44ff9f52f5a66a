import Database
import Organisasi
import Pencocokan

/// All of the register as the matching engine reads it, and up to which writing.
struct BacaanGanda: Sendable {
  var himpunan = Himpunan()
  var sampai: Int64 = 0
  var baruBaruIni: [Int64: Int64] = [:]
}

extension Kependudukan {
  /// Reads the register in the order of keys. Who is written meanwhile is read again by `segarkanGanda`.
  func bacaGanda(_ kemajuan: @Sendable (Int, Int) -> Void) async throws -> BacaanGanda {
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
    var bagian = try await orangGanda(sesudah: 0)
    while true {
      // While one part is taken in, the next is read.
      let habis = bagian.count < Self.sekaliBacaGanda
      let akhir = bagian.last?.id ?? .max
      async let nanti = habis ? [] : orangGanda(sesudah: akhir)
      for orang in bagian {
        if orang.status != .tidakSah { bacaan.himpunan.tambah(orang.catatan(induk)) }
        if orang.ubahan > baru { bacaan.baruBaruIni[orang.id] = orang.ubahan }
      }
      sudah += bagian.count
      kemajuan(sudah, max(sudah, dari))
      if habis { return bacaan }
      bagian = try await nanti
    }
  }

  private func orangGanda(sesudah id: Int64) async throws -> [OrangGanda] {
    try await db.read { try $0.orangGanda(sesudah: id, batas: Self.sekaliBacaGanda) }
  }
}
