import Database
import Akses
import Bahasa
import Foundation
import HTTPTypes
import Hummingbird
import Organisasi
import Web

/// What pickers ask while typing.
struct PilihanRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.pilihanUnit.path, .pelaku, use: unit)
    rute.get(Rute.pilihanJabatan.path, .adminUnit, use: jabatan)
    rute.get(Rute.pilihanOrang.path, .adminUnit, use: orang)
  }

  func unit(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = try request.query(as: KataCari.self).q
    return try await jawab(
      administrasi.baca { struktur, _ in struktur.cari(unit: kata).prefix(30).map(struktur.pilihan) })
  }

  func jabatan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = try request.query(as: KataCari.self).q
    return try await jawab(
      administrasi.baca { struktur, _ in struktur.cari(jabatan: kata).prefix(30).map(struktur.pilihan) })
  }

  func orang(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = try request.query(as: KataCari.self).q
    return try await jawab(
      administrasi.baca { struktur, tx in
        try tx.orang(awalan: kata, batas: 30)
          .map { orang in
            Choice(
              orang.id.description, orang.namaLengkap,
              detail: struktur.penugasanAktif(orang.id).first?.sebutan ?? "Belum bertugas")
          }
      })
  }

  private func jawab(_ pilihan: [Choice]) throws -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(ChoiceList(pilihan)))))
  }
}

struct KataCari: Decodable {
  var q = ""
  /// The kind of units shown.
  var jenis = ""
  /// The mark of the page before.
  var sesudah = ""
}

extension Struktur {
  /// Units in whose name or code every word of `kata` occurs, in list order; all without words.
  func cari(unit kata: String) -> [UnitKerja] {
    let kata = kataCari(kata)
    return unit.values
      .filter { unit in cocok(kata, "\(unit.nama) \(unit.singkatan) \(unit.kode)") }
      .sorted { $0.kode < $1.kode }
  }

  func cari(jabatan kata: String) -> [Jabatan] {
    let kata = kataCari(kata)
    return jabatan.values
      .filter { $0.aktif && cocok(kata, "\($0.nama) \(unit[$0.unit]?.nama ?? "")") }
      .sorted {
        ($0.jenis == .pelaksana ? 1 : 0, $0.unit, $0.urutan, $0.id) < (
          $1.jenis == .pelaksana ? 1 : 0, $1.unit, $1.urutan, $1.id
        )
      }
  }

  func pilihan(_ unit: UnitKerja) -> Choice {
    Choice(unit.id.description, unit.nama, detail: unit.induk.flatMap { self.unit[$0]?.nama })
  }

  func pilihan(_ jabatan: Jabatan) -> Choice {
    Choice(
      jabatan.id.description, jabatan.nama,
      detail: "\(unit[jabatan.unit]?.nama ?? ""), \(orang(memegang: jabatan.id)?.namaLengkap ?? "kosong")")
  }
}

private func kataCari(_ teks: String) -> [String] {
  kunciUrut(teks).split(separator: "0").map(String.init)
}

private func cocok(_ kata: [String], _ teks: String) -> Bool {
  guard !kata.isEmpty else { return true }
  let kunci = kunciUrut(teks)
  return kata.allSatisfy { kunci.contains($0) }
}
