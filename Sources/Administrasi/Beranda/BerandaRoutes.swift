import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Tugas
import Web

struct BerandaRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.beranda.path, .adminUnit, use: beranda)
  }

  func beranda(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let pelaku = context.pelaku
    let beranda = try await administrasi.baca { struktur, tx in try Beranda(struktur, tx, pelaku) }
    return beranda.halaman().response(context)
  }
}

/// What waits for an administrator: his desk.
struct Beranda {
  var kantor = 0
  var siap = 0
  let peringatan: [PeringatanPenugasan]
  let telat: [Kesiapan]
  let perluDicocokkan: Int
  /// Nil for who does not keep the whole system.
  let tugasMati: Int?
  let hari: Tanggal

  init(_ struktur: Struktur, _ tx: Tx, _ pelaku: Pelaku) throws {
    let ketentuan = try tx.ketentuan()
    let kesiapan = try tx.kesiapan(struktur).filter { struktur.mengelola($0.unit.id, pelaku) }
    hari = struktur.tanggal
    kantor = kesiapan.count
    siap = kesiapan.count { $0.unit.siap }
    telat = kesiapan.filter { $0.telat(pada: struktur.tanggal) > 0 }
    peringatan = struktur.puncak(bagi: pelaku).flatMap { struktur.peringatan(di: $0.id, menurut: ketentuan) }
    perluDicocokkan = try tx.perluDicocokkan("unit")
      .count { struktur.mengelola(.init(rawValue: $0.objek), pelaku) }
    tugasMati = pelaku.adalah(.admin) ? try tx.jumlahTugasMati() : nil
  }
}

extension Struktur {
  /// The highest units that `pelaku` keeps.
  func puncak(bagi pelaku: Pelaku) -> [UnitKerja] {
    unit.values
      .filter { unit in
        mengelola(unit.id, pelaku) && (unit.induk.map { !mengelola($0, pelaku) } ?? true)
      }
      .sorted { $0.kode < $1.kode }
  }
}
