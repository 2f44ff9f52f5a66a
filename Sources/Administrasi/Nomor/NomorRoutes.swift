import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Jejak
import Nomor
import Organisasi
import Web

/// Looking at registers: all of them, one of them, and whether every number is where it should be.
struct NomorRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.nomor.path, .pelaku, use: daftar)
    rute.get(Rute.pemeriksaanNomor.path, .admin, use: pemeriksaan)
    rute.get(Rute.satuRegister.path, .pelaku, use: satu)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SaringRegisterForm = try request.query()
    let pelaku = context.pelaku
    return try await administrasi.baca { struktur, tx in try DaftarRegister(struktur, tx, form, pelaku) }
      .halaman().response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SaringRegisterForm = try request.query()
    let (id, pelaku) = (try Rute.satuRegister.value(context), context.pelaku)
    return try await administrasi.baca { struktur, tx in try BerkasRegister(id, struktur, tx, form, pelaku) }
      .halaman(context).response(context)
  }

  func pemeriksaan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let waktu = administrasi.now()
    let hasil = try await administrasi.baca { struktur, tx in
      try HasilPeriksaNomor(struktur, tx, pada: waktu)
    }
    return hasil.halaman().response(context)
  }
}

/// `verify nomor`, on screen.
struct HasilPeriksaNomor {
  let register: Int
  let temuan: [(TemuanNomor, String)]
  let menggantung: [(NomorNaskah, String)]

  init(_ struktur: Struktur, _ tx: Tx, pada waktu: Date) throws {
    let semua = try tx.ringkasanRegister(tahun: struktur.tanggal.tahun)
    let nama = try Dictionary(
      uniqueKeysWithValues: semua.map {
        ($0.id, "\($0.nama), \(try tx.namaUnit($0.unit, struktur))")
      })
    register = semua.count
    temuan = try tx.periksaNomor().map { ($0, $0.register.flatMap { nama[$0] } ?? "") }
    menggantung = try tx.nomorMenggantung(sebelum: waktu - 86_400, batas: 50)
      .map { ($0, nama[$0.register] ?? "") }
  }

  func halaman() -> Page {
    Page(
      "Pemeriksaan nomor", breadcrumbs: [Crumb("Register nomor", href: Rute.nomor())], section: Rute.nomor(),
      main: """
        \(pageHead("Pemeriksaan nomor", lead: "Setiap nomor yang pernah diberikan, dari semua register dan tahun.", status: temuan.isEmpty ? status("Utuh", .done, icon: .shield) : status("Ada yang keliru", .harm)))
        \(temuan.isEmpty
          ? notice("Tidak ada celah, nomor ganda, atau penghitung yang meleset di \(register) register.", kind: .done)
          : card("Yang keliru", table("Temuan", [Column("Register"), Column("Temuan")], temuan.map { ["\($0.1)", "\($0.0.teks)"] }), icon: .warning))
        \(card("Dipesan lebih dari sehari", menggantung.isEmpty
          ? emptyState("Tidak ada nomor yang menggantung", "Semua nomor yang dipesan segera dipakai atau dibatalkan.", icon: .checkCircle)
          : list(menggantung.map { ListRow($0.0.teks, href: Rute.satuRegister($0.0.register), from: $0.1, detail: "\($0.0.tanggal.teks) · \($0.0.alasan.atauStrip)", status: status("Dipesan", .waiting)) }, label: "Nomor menggantung"), icon: .hourglass))
        """)
  }
}

extension TemuanNomor {
  fileprivate var register: RegisterNomor.ID? {
    switch self {
    case .celah(let register, _, _, _), .ganda(let register, _, _, _, _), .penghitung(let register, _, _, _):
      register
    case .objekGanda: nil
    }
  }
}
