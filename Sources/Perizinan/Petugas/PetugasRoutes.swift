import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Jejak
import Organisasi
import Web

/// Which positions play which part in an office: set by an administrator.
struct PetugasRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePermohonan.petugas.path, .admin, use: semua)
    rute.get(RutePermohonan.petugasKantor.path, .admin, use: satu)
    rute.post(RutePermohonan.petugasKantor.path, .admin, use: simpan)
  }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let hari = Tanggal(perizinan.now())
    let (kantor, terisi) = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      let struktur = try tx.struktur(pada: hari)
      let dipakai = Set(
        try katalog.semua(tx, pada: hari)
          .flatMap { layanan in [layanan.instansi] + layanan.alur.tahap.flatMap { $0.cabang.map(\.instansi) }
          })
      let unit = dipakai.compactMap { struktur.instansi($0) } + struktur.kecamatan
      let terisi: [UnitKerja.ID: Int] = Dictionary(
        try tx.all("SELECT unit, COUNT(DISTINCT peran) AS n FROM petugas_izin GROUP BY unit") {
          (try $0["unit"], try $0["n"])
        }
      ) { satu, _ in satu }
      return (
        Dictionary(grouping: unit, by: \.id).compactMap(\.value.first).sorted { $0.kode < $1.kode }, terisi
      )
    }
    return halamanPetugas(kantor, terisi).response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await kantor(RutePermohonan.petugasKantor.value(context)).halaman(context).response(context)
  }

  func simpan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePermohonan.petugasKantor.value(context)
    let form: PetugasForm = try await request.form()
    let (pelaku, waktu) = (context.pelaku, perizinan.now())
    let kantor = try await kantor(id)
    let sah = Set(kantor.jabatan.map(\.jabatan.id))
    try await perizinan.db.write { tx in
      for (peran, pilihan) in form.pilihan {
        try tx.tetapkanPetugas(pilihan.compactMap { Jabatan.ID($0) }.filter(sah.contains), peran, di: id)
      }
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
          peristiwa: "perizinan.petugas", objekJenis: "unit", objek: id.rawValue,
          keterangan: "Petugas perizinan \(kantor.unit.nama)", alamat: pelaku.alamat))
    }
    return .see(RutePermohonan.petugas(), Flash("Petugas \(kantor.unit.nama) tersimpan."), context)
  }

  private func kantor(_ id: UnitKerja.ID) async throws -> PetugasKantor {
    let hari = Tanggal(perizinan.now())
    return try await perizinan.db.read { tx in
      let struktur = try tx.struktur(pada: hari)
      guard let unit = struktur.unit[id] else { throw HTTPError(.notFound) }
      let jabatan = struktur.keturunan(dari: id).filter { $0.id == id || !$0.kantor }
        .flatMap { struktur.jabatan(di: $0.id) }.filter(\.aktif)
      let ada: [(PeranAlur, Jabatan.ID)] = try tx.all(
        "SELECT peran, jabatan FROM petugas_izin WHERE unit = \(id)"
      ) { (try $0["peran"], try $0["jabatan"]) }
      return PetugasKantor(
        unit: unit, jabatan: jabatan.map { ($0, struktur.orang(memegang: $0.id)?.nama) },
        ada: Dictionary(grouping: ada, by: \.0).mapValues { $0.map(\.1) })
    }
  }
}

/// The parts of one office, with who may play them.
struct PetugasKantor {
  let unit: UnitKerja
  let jabatan: [(jabatan: Jabatan, pemegang: String?)]
  let ada: [PeranAlur: [Jabatan.ID]]
}

struct PetugasForm: Decodable, Sendable {
  var loket: [String] = []
  var verifikator: [String] = []
  var surveyor: [String] = []
  var teknis: [String] = []
  var penetap: [String] = []
  var konseptor: [String] = []
  var paraf_1: [String] = []
  var paraf_2: [String] = []
  var penyerah: [String] = []

  var pilihan: [(PeranAlur, [String])] {
    [
      (.loket, loket), (.verifikator, verifikator), (.surveyor, surveyor), (.teknis, teknis),
      (.penetap, penetap),
      (.konseptor, konseptor), (.paraf1, paraf_1), (.paraf2, paraf_2), (.penyerah, penyerah),
    ]
  }
}
